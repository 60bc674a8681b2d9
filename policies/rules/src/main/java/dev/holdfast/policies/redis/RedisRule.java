package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on configurations of Redis. */
public interface RedisRule extends Rule {
    /** Looks at one configuration, with all that there is besides. */
    void check(RedisFile file, Inputs inputs, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ALL;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (RedisFile file : inputs.all(RedisFile.class)) {
            run.of(file, () -> check(file, inputs, run));
        }
    }
}
