package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.MetricsBlueprint;
import dev.holdfast.blueprint.ObjectivesBlueprint;
import dev.holdfast.blueprint.ObjectivesBlueprint.Indicator;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Requests;
import dev.holdfast.blueprint.monitoring.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One objective of a service.
 *
 * @param system the system
 * @param service the service
 * @param name what it is about: {@code availability}, {@code latency-p99}
 * @param target the share of requests, or of checks, that have to be good; above 0 and below 1
 * @param window the time over which it counts
 * @param within the time in which a good answer comes; absent where only its success counts
 * @param metrics the service's own metrics; absent where it is measured by checks
 */
public record Objective(
        String system,
        String service,
        String name,
        BigDecimal target,
        Duration window,
        @Nullable Duration within,
        @Nullable MetricsBlueprint metrics) {
    /** By how much a slow answer of a test is late. */
    private static final BigDecimal LATE = new BigDecimal("1.01");

    /** What is recorded for objectives of durations that are measured by checks: 1 for a check that was slow, or failed. */
    static final String SLOW = "holdfast:check_slow:bool";

    /** Returns the objectives of a service. */
    public static List<Objective> of(Site site, ServiceBlueprint service) {
        ObjectivesBlueprint objectives = service.objectives();
        if (objectives == null) {
            return List.of();
        }
        String system = site.blueprint().name();
        List<Objective> all = new ArrayList<>();
        if (objectives.availability() != null) {
            all.add(new Objective(
                    system,
                    service.name(),
                    "availability",
                    objectives.availability().fraction(),
                    objectives.window(),
                    null,
                    objectives.availabilityBy() == Indicator.REQUESTS ? service.metrics() : null));
        }
        objectives
                .latency()
                .forEach((share, time) -> all.add(new Objective(
                        system,
                        service.name(),
                        "latency-" + share.replace('.', '-'),
                        Requests.quantile(share),
                        objectives.window(),
                        time,
                        objectives.latencyBy() == Indicator.REQUESTS ? service.metrics() : null)));
        return List.copyOf(all);
    }

    /** Returns its name among all. */
    public String id() {
        return system + "-" + service + "-" + name;
    }

    /** Returns the part of requests that may be bad. */
    public BigDecimal budget() {
        return BigDecimal.ONE.subtract(target);
    }

    /** Returns the query for the part of requests that were bad in the last so long a time. */
    public String badRatio(Duration over) {
        if (metrics == null) {
            return within == null
                    ? "1 - avg(avg_over_time(" + CheckRules.success(service).over(over) + "))"
                    : "avg(avg_over_time(" + slow().over(over) + "))";
        }
        return within == null
                ? requests(metrics).errorRatio(over)
                : "1 - sum(rate(" + fast(metrics).over(over) + ")) / sum(rate("
                        + count(metrics).over(over) + "))";
    }

    private Promql slow() {
        return Promql.of(SLOW).with("service", service).with("slo", name);
    }

    private Requests requests(MetricsBlueprint of) {
        return new Requests(service, Objects.requireNonNull(of.requests()), of.status());
    }

    /** Answers within the time; since version 3 Prometheus writes whole numbers with a point and a zero. */
    private Promql fast(MetricsBlueprint of) {
        String bound = Promql.number(seconds());
        Promql buckets = Promql.of(of.durations() + "_bucket").with("service", service);
        return bound.contains(".") ? buckets.with("le", bound) : buckets.matching("le", bound + "(\\.0)?");
    }

    private Promql count(MetricsBlueprint of) {
        return Promql.of(of.durations() + "_count").with("service", service);
    }

    private BigDecimal seconds() {
        return BigDecimal.valueOf(Objects.requireNonNull(within).toMillis()).movePointLeft(3);
    }

    /** What has to be recorded before: whether each check was slow. */
    List<Recording> preparations() {
        if (metrics != null || within == null) {
            return List.of();
        }
        Promql duration =
                Promql.of("probe_duration_seconds").with("job", CheckRules.JOB).with("service", service);
        return List.of(new Recording(
                SLOW,
                "1 - (" + duration + " <= bool " + Promql.number(seconds()) + ") * " + CheckRules.success(service),
                Map.of("service", service, "slo", name)));
    }

    /** Those of several objectives of one service that the test of this one makes fail too: checks that are late for it are late for a shorter time. */
    List<Objective> alsoMissed(List<Objective> all) {
        return all.stream()
                .filter(other -> !other.name().equals(name))
                .filter(other -> metrics == null && within != null && other.metrics == null && other.within != null)
                .filter(other -> other.seconds().compareTo(seconds().multiply(LATE)) < 0)
                .toList();
    }

    /** The series of a test in which a part of the requests is bad. */
    List<Signal> signals(BigDecimal bad) {
        BigDecimal many = BigDecimal.valueOf(6000);
        BigDecimal wrong = bad.multiply(many);
        if (metrics == null) {
            return within == null
                    ? List.of(Signal.gauge(CheckRules.success(service).with("instance", "some:1"), 0, 1))
                    : List.of(
                            Signal.gauge(
                                    Promql.of("probe_duration_seconds")
                                            .with("job", CheckRules.JOB)
                                            .with("service", service)
                                            .with("instance", "some:1"),
                                    seconds().multiply(LATE),
                                    BigDecimal.ZERO),
                            Signal.gauge(CheckRules.success(service).with("instance", "some:1"), 1, 1));
        }
        if (within == null) {
            Requests requests = requests(metrics);
            return List.of(
                    Signal.counter(requests.all().with(requests.status(), "500"), wrong, BigDecimal.ZERO),
                    Signal.counter(requests.all().with(requests.status(), "200"), many.subtract(wrong), many));
        }
        return List.of(
                Signal.counter(
                        Promql.of(metrics.durations() + "_bucket")
                                .with("service", service)
                                .with("le", Promql.number(seconds())),
                        many.subtract(wrong),
                        many),
                Signal.counter(count(metrics), many, many));
    }
}
