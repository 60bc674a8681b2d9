package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The runbook says what to do. */
public final class AlertHasRunbook implements AlertRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P01e", "An alert has a runbook")
            .because("At three in the morning everybody starts to search anew for what was found out last time.")
            .from("prometheus.io/docs/practices/alerting", "kubernetes-monitoring/kubernetes-mixin guidelines")
            .fix("Add the annotation runbook_url, and a page of first steps behind it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PrometheusRule alert, RuleRun run) {
        Node annotations = alert.node().get("annotations");
        if (annotations.get("runbook_url").textOr("").isBlank()) {
            alert.found(run, annotations, "annotations.runbook_url", "it has no runbook_url");
        }
    }
}
