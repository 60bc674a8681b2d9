package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Whether monitoring itself works. */
final class SelfRules {
    private static final Duration SOON = Duration.ofMinutes(5);

    private SelfRules() {}

    static List<Alert> of(Site site) {
        Duration window = site.rateWindow();
        Promql up = Promql.of("up");
        return List.of(
                AlertBuilder.of(AlertKind.DEAD_MANS_SWITCH)
                        .when("vector(1)")
                        .says("Monitoring works", "This alert always fires; the alarm is when it does not arrive.")
                        .build(),
                AlertBuilder.warning(AlertKind.TARGET_DOWN)
                        .lasting(SOON)
                        .when(up + " == 0")
                        .says(
                                "A program does not answer Prometheus",
                                "What this program would tell of itself is not watched.")
                        .finds("job", "services")
                        .finds("service", "some")
                        .finds("instance", "some:1")
                        .by(Signal.gauge(
                                up.with("job", "services")
                                        .with("service", "some")
                                        .with("instance", "some:1"),
                                0,
                                1))
                        .build(),
                rejected("prometheus_config_last_reload_successful", "prometheus", "Prometheus"),
                rejected("alertmanager_config_last_reload_successful", "alertmanager", "Alertmanager"),
                fails(
                        AlertKind.RULE_EVALUATION_FAILS,
                        "prometheus_rule_evaluation_failures_total",
                        "prometheus",
                        "Prometheus cannot evaluate rules",
                        window),
                fails(
                        AlertKind.NOTIFICATIONS_FAIL,
                        "alertmanager_notifications_failed_total",
                        "alertmanager",
                        "Alertmanager cannot deliver notifications",
                        window));
    }

    private static Alert rejected(String metric, String job, String program) {
        Promql series = Promql.of(metric).with("job", job);
        return AlertBuilder.warning(AlertKind.MONITORING_CONFIG_REJECTED)
                .lasting(SOON)
                .service(job)
                .when("min by (job) (" + series + ") == 0")
                .says(program + " refuses its new configuration", program + " goes on with the old configuration.")
                .finds("job", job)
                .by(Signal.gauge(series, 0, 1))
                .build();
    }

    private static Alert fails(AlertKind kind, String metric, String job, String summary, Duration window) {
        Promql series = Promql.of(metric).with("job", job);
        return AlertBuilder.critical(kind)
                .lasting(SOON)
                .service(job)
                .when("sum by (job) (increase(" + series.over(window) + ")) > 0")
                .says(summary, "Somebody may not be told of what goes wrong.")
                .finds("job", job)
                .by(Signal.counter(series, BigDecimal.ONE, BigDecimal.ZERO))
                .settling(window)
                .build();
    }
}
