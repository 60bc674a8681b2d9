package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import dev.holdfast.topology.units.AtLeastOne;
import dev.holdfast.topology.units.AtMostOne;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.Requires;
import java.util.ArrayList;
import java.util.List;

/** Derives the rules that a record states about its keys. */
final class KeyRules {
    private KeyRules() {}

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
