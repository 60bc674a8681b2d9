package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What HAProxy tells of the servers behind it, and of the answers that it passes on. */
final class ProxyRules {
    /** The frontend of HAProxy for probes and metrics. */
    private static final String HEALTH = "health";

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration SERVER = Duration.ofMinutes(5);
    private static final BigDecimal MANY = BigDecimal.valueOf(6000);

    private ProxyRules() {}

    /** Answers of a load balancer. */
    static Promql responses(String balancer) {
        return Promql.of("haproxy_frontend_http_responses_total")
                .with("service", balancer)
                .without("proxy", HEALTH);
    }

    static List<Alert> of(Site site, LoadBalancerBlueprint balancer, List<Level> levels) {
        String name = balancer.name();
        Promql active = Promql.of("haproxy_backend_active_servers").with("service", name);
        Promql down = Promql.of("haproxy_server_status").with("service", name).with("state", "DOWN");
        List<Alert> alerts = new ArrayList<>();
        alerts.add(AlertBuilder.critical(AlertKind.BACKEND_DOWN)
                .lasting(AT_ONCE)
                .service(name)
                .when("max by (proxy) (" + active + ") == 0")
                .says(
                        "Load balancer " + name + " has a backend without a server",
                        "Requests for it are answered with 503.")
                .finds("proxy", "some")
                .by(Signal.gauge(active.with("proxy", "some"), 0, 1))
                .build());
        alerts.add(AlertBuilder.warning(AlertKind.BACKEND_SERVER_DOWN)
                .lasting(SERVER)
                .service(name)
                .when("max by (proxy, server) (" + down + ") == 1")
                .says(
                        "A server behind the load balancer " + name + " fails its checks",
                        "It gets no requests; the others carry its share.")
                .finds("proxy", "some")
                .finds("server", "one")
                .by(Signal.gauge(down.with("proxy", "some").with("server", "one"), 1, 0))
                .build());
        alerts.addAll(Limits.above(
                levels,
                values -> ResourceRules.fraction(values.errors()),
                (level, limit, value) -> errors(site, name, level, limit, value)));
        return alerts;
    }

    private static Alert errors(Site site, String name, Level level, BigDecimal limit, BigDecimal value) {
        Duration window = site.rateWindow();
        Promql some = Promql.of("haproxy_frontend_http_responses_total")
                .with("service", name)
                .with("proxy", "some");
        BigDecimal bad = value.min(BigDecimal.ONE).multiply(MANY);
        return AlertBuilder.of(AlertKind.HIGH_ERROR_RATE)
                .severity(level.severity())
                .service(name)
                .lasting(level.thresholds().lasting())
                .when("sum(rate(" + responses(name).with("code", "5xx").over(window) + ")) / sum(rate("
                        + responses(name).over(window) + ")) > " + Promql.number(limit))
                .says(
                        "Many answers of the load balancer " + name + " are errors",
                        "More than " + ResourceRules.percent(limit) + " have a status of 500 and above.")
                .by(Signal.counter(some.with("code", "5xx"), bad, BigDecimal.ZERO))
                .by(Signal.counter(some.with("code", "2xx"), MANY.subtract(bad), MANY))
                .settling(window)
                .build();
    }
}
