package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule that asks whether there is an alert of some kind among all that one system has: many people keep a folder of rules for each of the
 * programs that they watch, and one dead man's switch is enough for them all.
 */
abstract class AlertSetRule implements Rule {
    /** Whether an alert is of the kind. */
    abstract boolean isMet(PrometheusRule alert);

    /** What is missing where no alert is of the kind. */
    abstract String missing();

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        MonitoringDocument first = null;
        for (RuleFile file : inputs.all(RuleFile.class)) {
            List<PrometheusRule> alerts = file.alerts();
            if (alerts.stream().anyMatch(this::isMet)) {
                return;
            }
            if (first == null && !alerts.isEmpty()) {
                first = file.document();
            }
        }
        if (first != null) {
            run.found(first, first.place(), "groups", missing());
        }
    }

    /** Whether a pattern is found in the name or the expression of an alert. */
    static boolean speaksOf(Pattern pattern, PrometheusRule alert) {
        return pattern.matcher(alert.name()).find()
                || pattern.matcher(alert.node().get("expr").textOr("")).find();
    }
}
