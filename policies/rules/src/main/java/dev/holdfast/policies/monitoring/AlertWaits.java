package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.monitoring.promql.Durations;
import dev.holdfast.policies.monitoring.promql.Expression;
import dev.holdfast.policies.monitoring.promql.Windows;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * Without {@code for} an alert fires at the first value beyond its threshold; but a value that was made from an hour, as a burn rate is, or a
 * count of what happened in a quarter of one, has waited already.
 */
public final class AlertWaits implements AlertRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MONITORING, "P01a", "An alert waits before it fires, or looks back far enough")
            .because("One slow scrape or one restart of a pod wakes somebody at three in the morning; after the third"
                    + " false alarm nobody gets up any more.")
            .from(
                    "prometheus.io/docs/practices/alerting",
                    "prometheus.io/docs/prometheus/latest/configuration/alerting_rules")
            .parameter("window", "seconds of looking back that stand for waiting", 600, 60, 86_400)
            .fix("Add for, long enough that the condition does not mend itself: 2m for what is down, 10m for what"
                    + " is slow.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PrometheusRule alert, RuleRun run) {
        Node wait = alert.node().get("for");
        Long milliseconds = Durations.milliseconds(wait.textOr("0"));
        boolean known = wait.textOr("").indexOf('$') < 0;
        if (milliseconds == null && known) {
            alert.found(run, wait, "for", "for " + wait.textOr("") + " is no duration, such as 5m");
        }
        if (milliseconds == null || milliseconds > 0 || alert.firesAlways()) {
            return;
        }
        Expression expression = alert.expression();
        if (expression != null && Windows.lookedBack(expression) < run.number("window") * 1000) {
            alert.found(run, wait, "for", "it fires at the first value");
        }
    }
}
