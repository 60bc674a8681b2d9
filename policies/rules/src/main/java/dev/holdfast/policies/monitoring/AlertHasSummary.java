package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The summary is the first line of a page. */
public final class AlertHasSummary implements AlertRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P01c", "An alert has a summary")
            .because("Who is woken reads the name of a rule and has to find out what it means.")
            .from("prometheus.io/docs/practices/alerting", "kubernetes-monitoring/kubernetes-mixin guidelines")
            .fix("Add the annotation summary: one line that says what is wrong with what.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PrometheusRule alert, RuleRun run) {
        Node annotations = alert.node().get("annotations");
        if (annotations.get("summary").textOr("").isBlank()) {
            alert.found(run, annotations, "annotations.summary", "it has no summary");
        }
    }
}
