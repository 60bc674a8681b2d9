package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The description says what the alert means. */
public final class AlertHasDescription implements AlertRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P01d", "An alert has a description")
            .because("Who is woken does not learn what the threshold means, and for whom it is bad.")
            .from("prometheus.io/docs/practices/alerting", "kubernetes-monitoring/kubernetes-mixin guidelines")
            .fix("Add the annotation description: what was seen, and what it does to users.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PrometheusRule alert, RuleRun run) {
        Node annotations = alert.node().get("annotations");
        if (annotations.get("description").textOr("").isBlank()) {
            alert.found(run, annotations, "annotations.description", "it has no description");
        }
    }
}
