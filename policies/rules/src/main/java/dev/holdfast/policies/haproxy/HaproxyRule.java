package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on configurations of HAProxy, one at a time. */
public interface HaproxyRule extends Rule {
    /** Looks at one configuration. */
    void check(HaproxyFile file, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (HaproxyFile file : inputs.all(HaproxyFile.class)) {
            check(file, run);
        }
    }
}
