package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The uid is in the address of a dashboard. */
public final class DashboardHasUid implements DashboardRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P05a", "A dashboard has a uid")
            .because("Grafana makes up a uid when it loads the file: links from runbooks and alerts lead nowhere "
                    + "after the next installation.")
            .from("grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model")
            .fix("Add uid, with a name that stays.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Dashboard dashboard, RuleRun run) {
        Node uid = dashboard.node().get("uid");
        if (uid.textOr("").isBlank()) {
            run.found(dashboard.document(), dashboard.document().placeOf(uid), "uid", "it has no uid");
        }
    }
}
