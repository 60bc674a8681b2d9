package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class NginxRules {
    private NginxRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of();
    }
}
