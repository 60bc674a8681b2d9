package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on dashboards, one at a time. */
interface DashboardRule extends Rule {
    /** Looks at one dashboard. */
    void check(Dashboard dashboard, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (Dashboard dashboard : inputs.all(Dashboard.class)) {
            run.of(dashboard.document(), () -> check(dashboard, run));
        }
    }
}
