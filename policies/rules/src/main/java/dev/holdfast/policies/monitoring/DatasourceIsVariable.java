package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/** A data source that is written out is that of one Grafana. */
public final class DatasourceIsVariable implements DashboardRule {
    /** What every Grafana has. */
    private static final Set<String> OF_GRAFANA =
            Set.of("-- Mixed --", "-- Grafana --", "-- Dashboard --", "__expr__", "-100", "grafana", "default");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MONITORING, "P05d", "Panels get their data source from a variable")
            .because("The uid of a data source is that of one Grafana: in any other, all panels show an error when "
                    + "the dashboard is needed.")
            .from(
                    "grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model",
                    "grafana.com/docs: provisioning, datasource variables")
            .fix("Add a variable of the type datasource, and write ${datasource} as uid.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Dashboard dashboard, RuleRun run) {
        for (Dashboard.Panel panel : dashboard.panels()) {
            look(dashboard, panel, panel.node().get("datasource"), ".datasource", run);
            List<Node> targets = panel.node().get("targets").items();
            for (int i = 0; i < targets.size(); i++) {
                look(dashboard, panel, targets.get(i).get("datasource"), ".targets[" + i + "].datasource", run);
            }
        }
    }

    private static void look(Dashboard dashboard, Dashboard.Panel panel, Node source, String field, RuleRun run) {
        Node uid = source.isMap() ? source.get("uid") : source;
        String name = uid.textOr("");
        if (!name.isEmpty() && !name.startsWith("$") && !name.startsWith("[[") && !OF_GRAFANA.contains(name)) {
            run.found(
                    dashboard.document(),
                    dashboard.document().placeOf(uid),
                    panel.path() + field,
                    panel.words() + " has the data source " + name + " of one Grafana");
        }
    }
}
