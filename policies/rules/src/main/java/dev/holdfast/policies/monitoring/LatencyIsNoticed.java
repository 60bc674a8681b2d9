package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.regex.Pattern;

/** There is an alert on the time that answers take. */
public final class LatencyIsNoticed extends AlertSetRule {
    private static final Pattern SLOW = Pattern.compile("(?i)latency|duration|slow|quantile|_lag|lag_");

    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P04d", "Slowness is noticed")
            .warning()
            .notedInDevelopment()
            .because("A service that answers after thirty seconds has no errors, and no users either.")
            .from("sre.google/sre-book/monitoring-distributed-systems: the four golden signals")
            .fix("Add an alert on a quantile of the durations.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean isMet(PrometheusRule alert) {
        return speaksOf(SLOW, alert);
    }

    @Override
    String missing() {
        return "no alert tells of slow answers";
    }
}
