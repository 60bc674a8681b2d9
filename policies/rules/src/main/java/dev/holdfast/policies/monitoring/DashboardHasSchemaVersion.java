package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Grafana migrates a dashboard from the version that it states. */
public final class DashboardHasSchemaVersion implements DashboardRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P05c", "A dashboard has a schema version")
            .because("Without a version Grafana migrates the file from the oldest one, and changes what was right.")
            .from("grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model")
            .fix("Add schemaVersion, as an export of Grafana has it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Dashboard dashboard, RuleRun run) {
        Node version = dashboard.node().get("schemaVersion");
        if (version.whole() == null) {
            run.found(
                    dashboard.document(),
                    dashboard.document().placeOf(version),
                    "schemaVersion",
                    "it has no version of its schema");
        }
    }
}
