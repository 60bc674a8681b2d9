package dev.holdfast.policies.compose;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class ComposeRules {
    private ComposeRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of();
    }
}
