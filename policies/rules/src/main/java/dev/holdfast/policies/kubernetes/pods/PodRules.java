package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class PodRules {
    private PodRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new NoPrivilegeEscalation(), new NoPrivilegedContainer());
    }
}
