package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Requests;
import dev.holdfast.blueprint.monitoring.Site;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors and durations of the answers of a service, by its own metrics. */
final class RequestRules {
    private static final BigDecimal MANY = BigDecimal.valueOf(6000);

    private RequestRules() {}

    static List<Alert> of(Site site, ServiceBlueprint service, List<Level> levels) {
        MetricsBlueprint metrics = service.metrics();
        if (metrics == null) {
            return List.of();
        }
        List<Alert> alerts = new ArrayList<>();
        if (metrics.requests() != null) {
            Requests requests = new Requests(service.name(), metrics.requests(), metrics.status());
            alerts.addAll(Limits.above(
                    levels,
                    values -> ResourceRules.fraction(values.errors()),
                    (level, limit, value) -> errors(site, requests, level, limit, value)));
        }
        if (metrics.durations() != null) {
            alerts.addAll(latency(site, service.name(), metrics.durations(), levels));
        }
        return alerts;
    }

    private static Alert errors(Site site, Requests requests, Level level, BigDecimal limit, BigDecimal value) {
        Duration window = site.rateWindow();
        Promql all = requests.all();
        BigDecimal bad = value.min(BigDecimal.ONE).multiply(MANY);
        return AlertBuilder.of(AlertKind.HIGH_ERROR_RATE)
                .severity(level.severity())
                .service(requests.service())
                .lasting(level.thresholds().lasting())
                .when(requests.errorRatio(window) + " > " + Promql.number(limit))
                .says(
                        "Many answers of " + requests.service() + " are errors",
                        "More than " + ResourceRules.percent(limit) + " have a status of 500 and above.")
                .by(Signal.counter(all.with(requests.status(), "500"), bad, BigDecimal.ZERO))
                .by(Signal.counter(all.with(requests.status(), "200"), MANY.subtract(bad), MANY))
                .settling(window)
                .build();
    }

    /** A share of requests and the time in which it has to be answered. */
    private record Goal(Level level, String share, Duration time) {}

    private static List<Alert> latency(Site site, String service, String metric, List<Level> levels) {
        List<Goal> goals = new ArrayList<>();
        levels.forEach(level ->
                level.thresholds().latency().forEach((share, time) -> goals.add(new Goal(level, share, time))));
        List<Alert> alerts = new ArrayList<>();
        for (Goal goal : goals) {
            BigDecimal slow = seconds(goal.time());
            List<Alert> companions = goals.stream()
                    .filter(other -> !other.equals(goal))
                    .filter(other -> found(other, slow).compareTo(seconds(other.time())) > 0)
                    .map(other -> latency(site, service, metric, other, slow))
                    .toList();
            alerts.add(latency(site, service, metric, goal, slow).with(companions));
        }
        return alerts;
    }

    /** What the query finds where all answers take from a time to twice that time: it takes them for evenly spread. */
    private static BigDecimal found(Goal goal, BigDecimal slow) {
        return slow.add(slow.multiply(Requests.quantile(goal.share())), MathContext.DECIMAL64);
    }

    private static Alert latency(Site site, String service, String metric, Goal goal, BigDecimal slow) {
        Duration window = site.rateWindow();
        Promql buckets = Promql.of(metric + "_bucket").with("service", service);
        Map<String, BigDecimal> bounds = new LinkedHashMap<>();
        bounds.put(Promql.number(slow.divide(BigDecimal.TEN)), BigDecimal.ZERO);
        bounds.put(Promql.number(slow), BigDecimal.ZERO);
        bounds.put(Promql.number(slow.add(slow)), MANY);
        bounds.put("+Inf", MANY);
        AlertBuilder alert = AlertBuilder.of(AlertKind.HIGH_LATENCY)
                .severity(goal.level().severity())
                .service(service)
                .label("quantile", goal.share())
                .lasting(goal.level().thresholds().lasting())
                .when("histogram_quantile(" + Promql.number(Requests.quantile(goal.share())) + ", sum by (le) (rate("
                        + buckets.over(window) + "))) > " + Promql.number(seconds(goal.time())))
                .says(
                        "Answers of " + service + " are slow",
                        "The " + goal.share() + " of its durations is above " + Promql.time(goal.time()) + ".")
                .settling(window);
        bounds.forEach((bound, slowly) -> alert.by(Signal.counter(buckets.with("le", bound), slowly, MANY)));
        return alert.build();
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis()).movePointLeft(3);
    }
}
