package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;

/** An alert that always fires tells by its silence that nobody watches any more. */
public final class DeadMansSwitchExists extends AlertSetRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P04a", "There is a dead man's switch")
            .warning()
            .notedInDevelopment()
            .because("When Prometheus, Alertmanager or the way to the pager is down, no alert comes at all, and "
                    + "silence looks like health.")
            .from("kubernetes-monitoring Watchdog")
            .fix("Add an alert with the expression vector(1), and have a service outside expect it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean isMet(PrometheusRule alert) {
        return alert.firesAlways();
    }

    @Override
    String missing() {
        return "no alert fires always";
    }
}
