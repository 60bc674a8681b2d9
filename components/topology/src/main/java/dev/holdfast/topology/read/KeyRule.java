package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.units.AtLeastOne;
import dev.holdfast.topology.units.AtMostOne;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a record states about which of its keys stand together. */
interface KeyRule {
    /**
     * Says what is wrong with the keys that are written.
     *
     * @param meant the keys that are written, and those that misspelt ones seem to mean
     */
    void check(Mapping mapping, Set<String> meant, Place place);

    /** Returns the rules that a class states. */
    static List<KeyRule> of(AnnotatedClass type) {
        List<KeyRule> rules = new ArrayList<>();
        ExactlyOne exactly = type.getAnnotation(ExactlyOne.class);
        if (exactly != null) {
            rules.add(new Alternatives(List.of(exactly.value()), true, true));
        }
        AtMostOne most = type.getAnnotation(AtMostOne.class);
        if (most != null) {
            rules.add(new Alternatives(List.of(most.value()), false, true));
        }
        AtLeastOne least = type.getAnnotation(AtLeastOne.class);
        if (least != null) {
            rules.add(new Alternatives(List.of(least.value()), true, false));
        }
        Requires requires = type.getAnnotation(Requires.class);
        if (requires != null) {
            rules.add(new Companions(requires.component(), List.of(requires.needs())));
        }
        return rules;
    }
}
