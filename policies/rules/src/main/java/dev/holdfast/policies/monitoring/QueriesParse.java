package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.monitoring.promql.Promql;
import dev.holdfast.policies.monitoring.promql.PromqlFault;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query that is none shows an error in its panel. */
public final class QueriesParse implements DashboardRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P05e", "The queries of panels are PromQL")
            .because("A query with a fault shows an error where the answer should be, and nobody notices before the "
                    + "panel is needed.")
            .from(
                    "grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model",
                    "prometheus.io/docs/prometheus/latest/querying/basics")
            .fix("Correct the query where the message says.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Dashboard dashboard, RuleRun run) {
        for (Dashboard.Panel panel : dashboard.panels()) {
            List<Node> targets = panel.node().get("targets").items();
            for (int i = 0; i < targets.size(); i++) {
                Node target = targets.get(i);
                Node query = target.get("expr");
                String fault = isPrometheus(panel, target) ? fault(query.textOr("")) : null;
                if (fault != null) {
                    run.found(
                            dashboard.document(),
                            dashboard.document().placeOf(query),
                            panel.path() + ".targets[" + i + "].expr",
                            panel.words() + ", query " + target.get("refId").textOr("") + ": " + fault);
                }
            }
        }
    }

    /** Loki and others have queries called {@code expr} as well. */
    private static boolean isPrometheus(Dashboard.Panel panel, Node target) {
        String own = target.at("datasource", "type").textOr("");
        return (own.isEmpty() ? panel.node().at("datasource", "type").textOr("") : own).equals("prometheus");
    }

    private static @Nullable String fault(String query) {
        if (query.isBlank()) {
            return null;
        }
        try {
            Promql.parse(query);
            return null;
        } catch (PromqlFault fault) {
            return fault.getMessage();
        }
    }
}
