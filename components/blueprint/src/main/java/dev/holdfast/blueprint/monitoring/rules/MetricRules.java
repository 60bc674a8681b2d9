package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Metrics of services above the values that the topology names. */
final class MetricRules {
    private MetricRules() {}

    /** The alerts for one service, of which nobody knows whether it has the metric: a query for what is not there finds nothing. */
    static List<Alert> of(ServiceBlueprint service, List<Level> levels) {
        if (service.metrics() == null) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        levels.forEach(level -> names.addAll(level.thresholds().metrics().keySet()));
        List<Alert> alerts = new ArrayList<>();
        for (String name : names) {
            BigDecimal calm = levels.stream()
                    .map(level -> level.thresholds().metrics().get(name))
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .reduce(BigDecimal::min)
                    .orElse(BigDecimal.ZERO)
                    .subtract(BigDecimal.ONE);
            alerts.addAll(Limits.above(
                    levels,
                    values -> values.metrics().get(name),
                    (level, limit, value) -> alert(new Watched(service.name(), name, calm), level, limit, value)));
        }
        return alerts;
    }

    /** A metric of a service, with a value that is below all its limits. */
    private record Watched(String service, String metric, BigDecimal calm) {}

    private static Alert alert(Watched watched, Level level, BigDecimal limit, BigDecimal value) {
        String service = watched.service();
        String metric = watched.metric();
        Promql series = Promql.of(metric).with("service", service);
        // The test of a limit of 0 or below would not pass it by a share of it.
        BigDecimal bad = limit.signum() > 0 ? value : limit.add(BigDecimal.ONE);
        return AlertBuilder.of(AlertKind.METRIC_TOO_HIGH)
                .severity(level.severity())
                .service(service)
                .label("metric", metric)
                .lasting(level.thresholds().lasting())
                .when("max by (instance) (" + series + ") > " + Promql.number(limit))
                .says(
                        "The metric " + metric + " of " + service + " is too high",
                        "It is above " + Promql.number(limit) + ".")
                .finds("instance", "some:1")
                .by(Signal.gauge(series.with("instance", "some:1"), bad, watched.calm()))
                .build();
    }
}
