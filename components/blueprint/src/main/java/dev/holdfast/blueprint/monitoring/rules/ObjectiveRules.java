package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.topology.AlertSeverity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is recorded of an objective, and when its budget is used up too fast: fifteen records and two alerts, under the names that Sloth gives them, so that its
 * dashboards show them.
 *
 * @see <a href="https://sre.google/workbook/alerting-on-slos/">Site Reliability Workbook, Alerting on SLOs</a>
 * @see <a href="https://sloth.dev/introduction/">Sloth</a>
 */
final class ObjectiveRules {
    private static final String ERROR = "slo:sli_error:ratio_rate";
    private static final String BUDGET = "slo:error_budget:ratio";
    private static final String JOIN = " / on (sloth_id, sloth_slo, sloth_service) group_left ";
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final List<Duration> WINDOWS = List.of(
            SHORTEST,
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(3));

    private final Objective objective;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final String match;

    ObjectiveRules(Objective objective) {
        this.objective = objective;
        labels.put("sloth_id", objective.id());
        labels.put("sloth_service", objective.service());
        labels.put("sloth_slo", objective.name());
        Promql selector = Promql.of("");
        for (Map.Entry<String, String> label : labels.entrySet()) {
            selector = selector.with(label.getKey(), label.getValue());
        }
        this.match = selector.toString();
    }

    List<Recording> recordings() {
        List<Recording> all = new ArrayList<>();
        WINDOWS.forEach(window -> all.add(error(window, objective.badRatio(window))));
        Duration whole = objective.window();
        String shortest = ERROR + Promql.time(SHORTEST) + match;
        // The mean of the shortest windows: the whole window in one rate would read every sample of it each time.
        all.add(error(
                whole,
                "sum_over_time(" + shortest + "[" + Promql.time(whole) + "]) / ignoring (sloth_window) count_over_time("
                        + shortest + "[" + Promql.time(whole) + "])"));
        all.add(fact("slo:objective:ratio", "vector(" + Promql.number(objective.target()) + ")"));
        all.add(fact(BUDGET, "vector(1 - " + Promql.number(objective.target()) + ")"));
        all.add(fact("slo:time_period:days", "vector(" + whole.toDays() + ")"));
        all.add(fact("slo:current_burn_rate:ratio", shortest + JOIN + BUDGET + match));
        all.add(fact("slo:period_burn_rate:ratio", ERROR + Promql.time(whole) + match + JOIN + BUDGET + match));
        all.add(fact("slo:period_error_budget_remaining:ratio", "1 - slo:period_burn_rate:ratio" + match));
        Map<String, String> info = new LinkedHashMap<>(labels);
        info.put("sloth_objective", Promql.number(objective.target().movePointRight(2)));
        info.put("sloth_mode", "holdfast");
        all.add(new Recording("sloth_slo_info", "vector(1)", info));
        return all;
    }

    private Recording error(Duration window, String query) {
        Map<String, String> all = new LinkedHashMap<>(labels);
        all.put("sloth_window", Promql.time(window));
        return new Recording(ERROR + Promql.time(window), query, all);
    }

    private Recording fact(String record, String query) {
        return new Recording(record, query, labels);
    }

    List<Alert> alerts() {
        Duration hour = Duration.ofHours(1);
        Duration day = Duration.ofDays(1);
        Alert fast = alert(
                        AlertKind.ERROR_BUDGET_BURNS_FAST,
                        burns(2, hour, SHORTEST) + "\nor\n" + burns(5, hour.multipliedBy(6), Duration.ofMinutes(30)),
                        "within days",
                        Duration.ofMinutes(30))
                .severity(AlertSeverity.CRITICAL)
                .label("sloth_severity", "page")
                .build();
        Alert slow = alert(
                        AlertKind.ERROR_BUDGET_BURNS_SLOWLY,
                        burns(10, day, hour.multipliedBy(2)) + "\nor\n"
                                + burns(10, day.multipliedBy(3), hour.multipliedBy(6)),
                        "before the window ends",
                        hour.multipliedBy(6))
                .severity(AlertSeverity.WARNING)
                .label("sloth_severity", "ticket")
                .build();
        return List.of(fast, slow);
    }

    private AlertBuilder alert(AlertKind kind, String query, String when, Duration settling) {
        AlertBuilder alert = AlertBuilder.of(kind)
                .service(objective.service())
                .when(query)
                .says(
                        "The objective " + objective.name() + " of " + objective.service() + " will be missed",
                        "Of " + Promql.number(objective.budget().movePointRight(2)) + "% that may go wrong in "
                                + Promql.time(objective.window()) + " so much is used that nothing is left " + when
                                + ".")
                .by(objective.signals(BigDecimal.ONE))
                .lead(SHORTEST)
                .settling(settling);
        labels.forEach(alert::label);
        return alert;
    }

    /** That so many hundredths of the budget are used up within a window, and still in a short one at its end. */
    private String burns(int percent, Duration window, Duration end) {
        BigDecimal factor = BigDecimal.valueOf(percent)
                .multiply(BigDecimal.valueOf(objective.window().toMinutes()))
                .divide(BigDecimal.valueOf(window.toMinutes()), 9, RoundingMode.HALF_EVEN)
                .movePointLeft(2);
        String limit = "(" + Promql.number(factor) + " * " + Promql.number(objective.budget()) + ")";
        return "(\n    " + above(end, limit) + "\n    and\n    " + above(window, limit) + "\n)";
    }

    private String above(Duration window, String limit) {
        return "max(" + ERROR + Promql.time(window) + match + " > " + limit + ") without (sloth_window)";
    }
}
