package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;
import java.util.ArrayList;
import java.util.List;

/**
 * A fix with the way to what it changes, from the root of its stream: the number of the document, then keys and numbers of list elements.
 * Unlike the place in the text, the way holds after other changes too.
 *
 * @param fix the fix
 * @param way the way to the value that is set or removed
 */
record Change(Fix fix, List<Object> way) {
    static Change of(Fix fix, List<Object> toMap) {
        List<Object> way = new ArrayList<>(toMap);
        if (fix instanceof Fix.Set set) {
            way.addAll(set.way());
        } else if (fix instanceof Fix.Remove remove) {
            way.add(remove.key());
        }
        return new Change(fix, List.copyOf(way));
    }
}
