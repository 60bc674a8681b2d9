package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on the lines that say who comes into a server of PostgreSQL. */
public interface AccessRule extends Rule {
    /** Looks at one line. */
    void check(PostgresAccess access, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (PostgresAccess access : PostgresServers.accesses(inputs)) {
            check(access, run);
        }
    }
}
