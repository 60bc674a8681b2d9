package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.regex.Pattern;

/** What is gone has no values, so that no threshold is passed. */
public final class MissingTargetsAreNoticed extends AlertSetRule {
    private static final Pattern GONE =
            Pattern.compile("\\bup\\b|absent|_up\\b|probe_success|kube_node_status_condition|status_phase");

    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P04b", "Targets that are gone are noticed")
            .warning()
            .notedInDevelopment()
            .because("A service that is gone has no values any more: alerts on its errors and its latency fall silent"
                    + " just then.")
            .from(
                    "prometheus.io/docs/prometheus/latest/querying/functions/#absent",
                    "sre.google/sre-book/monitoring-distributed-systems: the four golden signals")
            .fix("Add an alert on up == 0, or absent(...).");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean isMet(PrometheusRule alert) {
        return speaksOf(GONE, alert);
    }

    @Override
    String missing() {
        return "no alert tells that a target is gone";
    }
}
