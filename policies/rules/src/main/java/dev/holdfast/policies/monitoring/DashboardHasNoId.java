package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The id is a number of one database of Grafana. */
public final class DashboardHasNoId implements DashboardRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P05b", "A dashboard has no id")
            .because("The id is the number in the database of the Grafana that it was copied from; in another one it "
                    + "may be that of another dashboard, which is then overwritten.")
            .from("grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model")
            .fix("Remove id, or set it to null.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Dashboard dashboard, RuleRun run) {
        Node id = dashboard.node().get("id");
        if (id.isPresent()) {
            run.found(dashboard.document(), dashboard.document().placeOf(id), "id", "it has the id " + id.textOr(""));
        }
    }
}
