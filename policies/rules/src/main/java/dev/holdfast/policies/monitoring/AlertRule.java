package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on alerts, one at a time. */
interface AlertRule extends Rule {
    /** Looks at one alert. */
    void check(PrometheusRule alert, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (RuleFile file : inputs.all(RuleFile.class)) {
            run.each(file.alerts(), alert -> check(alert, run));
        }
    }
}
