package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Alertmanager sends alerts on their way by their severity. */
public final class AlertHasSeverity implements AlertRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P01b", "An alert says how severe it is")
            .because("Alertmanager cannot tell what has to wake somebody from what can wait until morning: either "
                    + "everything pages, or nothing does.")
            .from("prometheus.io/docs/practices/alerting", "kubernetes-monitoring/kubernetes-mixin guidelines")
            .fix("Add the label severity: critical, warning or info.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(PrometheusRule alert, RuleRun run) {
        Node labels = alert.node().get("labels");
        if (labels.get("severity").textOr("").isBlank()) {
            alert.found(run, labels, "labels.severity", "it has no severity");
        }
    }
}
