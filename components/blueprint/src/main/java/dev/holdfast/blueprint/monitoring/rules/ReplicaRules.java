package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.Workload;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the replicas of a workload are there, as the API server of Kubernetes knows it. */
final class ReplicaRules {
    /** Longer than an update takes to replace a replica. */
    private static final Duration UPDATE = Duration.ofMinutes(15);

    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration EXHAUSTED = Duration.ofMinutes(30);
    private static final Duration RESTARTS_OVER = Duration.ofHours(1);
    private static final int RESTARTS = 3;
    private static final String WORKLOAD = "workload";

    private ReplicaRules() {}

    static List<Alert> of(Site site, Workload workload) {
        Counted counted = Counted.of(site, workload);
        List<Alert> alerts = new ArrayList<>();
        alerts.add(counted.found(AlertBuilder.warning(AlertKind.REPLICAS_MISSING))
                .lasting(UPDATE)
                .service(workload.service())
                .label(WORKLOAD, workload.name())
                .when(counted.all(counted.ready()) + " < " + counted.all(counted.wanted()))
                .says(
                        "Replicas of " + workload.service() + " are missing",
                        "Fewer replicas of " + workload.name() + " are ready than were asked for.")
                .by(Signal.gauge(counted.some(counted.ready()), 1, 2))
                .by(Signal.gauge(counted.some(counted.wanted()), 2, 2))
                .build());
        alerts.add(counted.found(AlertBuilder.critical(AlertKind.ALL_REPLICAS_GONE))
                .lasting(AT_ONCE)
                .service(workload.service())
                .label(WORKLOAD, workload.name())
                .when(counted.all(counted.ready()) + " == 0 and " + counted.all(counted.wanted()) + " > 0")
                .says(
                        "No replica of " + workload.service() + " is ready",
                        "Not one replica of " + workload.name() + " is ready.")
                .by(Signal.gauge(counted.some(counted.ready()), 0, 1))
                .by(Signal.gauge(counted.some(counted.wanted()), 1, 1))
                .build());
        alerts.add(restarts(site, workload));
        return alerts;
    }

    private static Alert restarts(Site site, Workload workload) {
        Promql restarts = Promql.of("kube_pod_container_status_restarts_total").with("namespace", site.namespace());
        return AlertBuilder.warning(AlertKind.CONTAINERS_RESTART)
                .service(workload.service())
                .label(WORKLOAD, workload.name())
                .when("sum by (pod) (increase("
                        + restarts.matching("pod", workload.pods()).over(RESTARTS_OVER) + ")) > " + RESTARTS)
                .says(
                        "A replica of " + workload.service() + " starts again and again",
                        "More than " + RESTARTS + " starts of its containers within the last hour.")
                .finds("pod", workload.somePod())
                .by(Signal.counter(restarts.with("pod", workload.somePod()), BigDecimal.ONE, BigDecimal.ZERO))
                .settling(RESTARTS_OVER)
                .lead(Duration.ofMinutes(RESTARTS + 2))
                .build();
    }

    /** What only services have: a vote, and an autoscaler. */
    static List<Alert> of(Site site, ServiceBlueprint service, Workload workload) {
        List<Alert> alerts = new ArrayList<>();
        ConsensusBlueprint consensus = service.consensus();
        // Members in several regions are counted by several Prometheus, none of which sees them all.
        if (consensus != null && consensus.members() == site.replicas(service)) {
            Promql ready = Counted.of(site, workload).ready();
            alerts.addAll(Votes.alerts(
                    service.name(),
                    consensus,
                    "max(" + ready + ")",
                    AT_ONCE,
                    there -> List.of(Signal.gauge(ready, there, consensus.members()))));
        }
        if (service.autoscaling() != null) {
            Promql now = autoscaler(site, workload, "kube_horizontalpodautoscaler_status_current_replicas");
            Promql most = autoscaler(site, workload, "kube_horizontalpodautoscaler_spec_max_replicas");
            int max = service.autoscaling().max();
            alerts.add(AlertBuilder.warning(AlertKind.AUTOSCALER_EXHAUSTED)
                    .lasting(EXHAUSTED)
                    .service(service.name())
                    .when("max by (horizontalpodautoscaler) (" + now + ") >= max by (horizontalpodautoscaler) (" + most
                            + ")")
                    .says(
                            "The autoscaler of " + service.name() + " is at its end",
                            "As many replicas run as it may start: " + max + ".")
                    .finds("horizontalpodautoscaler", workload.name())
                    .by(Signal.gauge(now, max, max - 1))
                    .by(Signal.gauge(most, max, max))
                    .build());
        }
        return alerts;
    }

    private static Promql autoscaler(Site site, Workload workload, String metric) {
        return Promql.of(metric).with("namespace", site.namespace()).with("horizontalpodautoscaler", workload.name());
    }
}
