package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class MonitoringRules {
    private MonitoringRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new AlertWaits(),
                new AlertHasSeverity(),
                new AlertHasSummary(),
                new AlertHasDescription(),
                new AlertHasRunbook(),
                new ExpressionsParse(),
                new RateWindowHoldsFourScrapes(),
                new RatioHasLikeSides(),
                new DeadMansSwitchExists(),
                new MissingTargetsAreNoticed(),
                new ErrorsAreNoticed(),
                new LatencyIsNoticed(),
                new FullDisksAreNoticed(),
                new DashboardHasUid(),
                new DashboardHasNoId(),
                new DashboardHasSchemaVersion(),
                new DatasourceIsVariable(),
                new QueriesParse());
    }
}
