package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on servers of PostgreSQL. It sees all of them, since how many belong together shows only then. */
public interface PostgresRule extends Rule {
    /** Looks at one server. */
    void check(PostgresServer server, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ALL;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (PostgresServer server : PostgresServers.of(inputs)) {
            run.of(server.subject(), () -> check(server, run));
        }
    }
}
