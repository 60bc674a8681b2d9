package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.Workload;
import dev.holdfast.topology.AlertSeverity;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much processor time, memory and disk the replicas of a workload use, as the kubelet measures it. */
final class ResourceRules {
    /** What is recorded: the part of its processors that a replica uses. */
    static final String CPU = "holdfast:cpu_use:ratio";

    /** What is recorded: the part of its memory that a replica uses. */
    static final String MEMORY = "holdfast:memory_use:ratio";

    /** What is recorded: the part of a volume that is full. */
    static final String DISK = "holdfast:disk_use:ratio";

    private static final String CLAIM = "persistentvolumeclaim";
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal IDLE = new BigDecimal("0.1");
    private static final BigDecimal SOME_VOLUME = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal PAST = new BigDecimal("1.01");

    private final Site site;
    private final Workload workload;

    ResourceRules(Site site, Workload workload) {
        this.site = site;
        this.workload = workload;
    }

    List<Recording> recordings() {
        Map<String, String> labels = new TreeMap<>();
        labels.put("service", workload.service());
        labels.put("workload", workload.name());
        List<Recording> recordings = new ArrayList<>();
        recordings.add(new Recording(
                CPU,
                "sum by (pod) (rate(" + cpu().matching("pod", workload.pods()).over(site.rateWindow()) + ")) / "
                        + Promql.number(workload.cores()),
                labels));
        recordings.add(new Recording(
                MEMORY,
                "sum by (pod) (" + memory().matching("pod", workload.pods()) + ") / "
                        + Promql.number(workload.memory()),
                labels));
        if (workload.volumes()) {
            String claims = workload.claims();
            recordings.add(new Recording(
                    DISK,
                    "max by (" + CLAIM + ") (" + volume("used").matching(CLAIM, claims) + " / "
                            + volume("capacity").matching(CLAIM, claims) + ")",
                    labels));
        }
        return recordings;
    }

    private Promql cpu() {
        return Promql.of("container_cpu_usage_seconds_total")
                .with("namespace", site.namespace())
                .without("container", "");
    }

    private Promql memory() {
        return Promql.of("container_memory_working_set_bytes")
                .with("namespace", site.namespace())
                .without("container", "");
    }

    private Promql volume(String what) {
        return Promql.of("kubelet_volume_stats_" + what + "_bytes").with("namespace", site.namespace());
    }

    /** Alerts about what is used; several workloads of one part have the same kinds, and are told apart by their pods. */
    List<Alert> alerts(List<Level> levels) {
        List<Alert> alerts = new ArrayList<>();
        alerts.addAll(Limits.above(levels, values -> fraction(values.cpu()), this::cpuAlert));
        alerts.addAll(Limits.above(levels, values -> fraction(values.memory()), this::memoryAlert));
        if (workload.volumes()) {
            alerts.addAll(Limits.above(levels, values -> fraction(values.disk()), this::diskAlert));
        }
        return alerts;
    }

    static @Nullable BigDecimal fraction(@Nullable Percent percent) {
        return percent == null ? null : percent.fraction();
    }

    /** A rule for all pods of the part, whichever workload they belong to. */
    private static String above(String record, String service, BigDecimal limit) {
        return Promql.of(record).with("service", service) + " > " + Promql.number(limit);
    }

    private Alert cpuAlert(Level level, BigDecimal limit, BigDecimal value) {
        Promql series = Promql.of("container_cpu_usage_seconds_total")
                .with("namespace", site.namespace())
                .with("pod", workload.somePod())
                .with("container", "main");
        return AlertBuilder.of(AlertKind.HIGH_CPU)
                .severity(level.severity())
                .service(workload.service())
                .lasting(level.thresholds().lasting())
                .when(above(CPU, workload.service(), limit))
                .says(
                        "A replica of " + workload.service() + " is short of processor time",
                        "It uses more than " + percent(limit) + " of its " + Promql.number(workload.cores())
                                + " processors.")
                .finds("workload", workload.name())
                .finds("pod", workload.somePod())
                .by(Signal.counter(
                        series,
                        value.multiply(workload.cores()).multiply(MINUTE),
                        IDLE.multiply(workload.cores()).multiply(MINUTE)))
                // A rate is low until its window is full.
                .lead(site.rateWindow())
                .settling(site.rateWindow())
                .build();
    }

    private Alert memoryAlert(Level level, BigDecimal limit, BigDecimal value) {
        Promql series = Promql.of("container_memory_working_set_bytes")
                .with("namespace", site.namespace())
                .with("pod", workload.somePod())
                .with("container", "main");
        return AlertBuilder.of(AlertKind.HIGH_MEMORY)
                .severity(level.severity())
                .service(workload.service())
                .lasting(level.thresholds().lasting())
                .when(above(MEMORY, workload.service(), limit))
                .says(
                        "Memory of " + workload.service() + " is nearly used up",
                        "A replica uses more than " + percent(limit) + " of what it may.")
                .finds("workload", workload.name())
                .finds("pod", workload.somePod())
                .by(Signal.gauge(series, value.multiply(workload.memory()), IDLE.multiply(workload.memory())))
                .build();
    }

    private Alert diskAlert(Level level, BigDecimal limit, BigDecimal value) {
        return volumeAlert(AlertKind.HIGH_DISK, limit, value)
                .severity(level.severity())
                .lasting(level.thresholds().lasting())
                .says(
                        "A volume of " + workload.service() + " is nearly full",
                        "More than " + percent(limit) + " of it is used.")
                .build();
    }

    private AlertBuilder volumeAlert(AlertKind kind, BigDecimal limit, BigDecimal value) {
        String claim = workload.someClaim();
        return AlertBuilder.of(kind)
                .service(workload.service())
                .when(above(DISK, workload.service(), limit))
                .finds("workload", workload.name())
                .finds(CLAIM, claim)
                .by(Signal.gauge(
                        volume("used").with(CLAIM, claim), value.multiply(SOME_VOLUME), IDLE.multiply(SOME_VOLUME)))
                .by(Signal.gauge(volume("capacity").with(CLAIM, claim), SOME_VOLUME, SOME_VOLUME));
    }

    /** The alert that a volume has to grow; none where it may not. */
    List<Alert> growth(@Nullable StorageBlueprint storage) {
        if (storage == null || storage.growAt() == null || storage.growTo() == null) {
            return List.of();
        }
        BigDecimal at = storage.growAt().fraction();
        return List.of(volumeAlert(AlertKind.VOLUME_HAS_TO_GROW, at, at.multiply(PAST))
                .severity(AlertSeverity.WARNING)
                .lasting(Duration.ofMinutes(5))
                .says(
                        "A volume of " + workload.service() + " has to grow",
                        "More than " + storage.growAt() + " of it is used; it may grow to " + storage.growTo() + ".")
                .build());
    }

    /** Spells a share, such as {@code 85%}. */
    static String percent(BigDecimal fraction) {
        return Promql.number(fraction.movePointRight(2)) + "%";
    }
}
