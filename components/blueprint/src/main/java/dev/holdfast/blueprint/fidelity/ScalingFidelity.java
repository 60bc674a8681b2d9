package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What Kubernetes manifests can say of replicas that follow load and clock: more where KEDA follows them. */
final class ScalingFidelity {
    private ScalingFidelity() {}

    static void rows(Table table, Blueprint blueprint) {
        List<AutoscalingBlueprint> timed =
                all(blueprint).filter(scaling -> !scaling.schedule().isEmpty()).toList();
        List<AutoscalingBlueprint> measured =
                all(blueprint).filter(AutoscalingBlueprint::followsOwnMetrics).toList();
        table.row(PlacementFeature.AUTOSCALING_SCHEDULE, schedule(timed))
                .approximated(
                        PlacementFeature.CUSTOM_METRICS,
                        byKeda(measured)
                                ? "the cluster needs KEDA, which asks the Prometheus of the system"
                                : "the cluster needs an adapter that serves these metrics; adapter.yaml of the target prometheus"
                                        + " has the rules for prometheus-adapter"
                                        + (allMeasured(blueprint)
                                                ? ""
                                                : ", but for services without `metrics`, whose replicas somebody else has to ask"));
    }

    private static boolean allMeasured(Blueprint blueprint) {
        return blueprint.services().values().stream()
                .allMatch(service -> service.metrics() != null
                        || service.autoscaling() == null
                        || service.autoscaling().metrics().stream().allMatch(metric -> metric.pods() == null));
    }

    private static Rendition schedule(List<AutoscalingBlueprint> timed) {
        if (!byKeda(timed)) {
            return Rendition.missing(
                    "a HorizontalPodAutoscaler knows no clock; with `kubernetes: {controller: keda}` KEDA does");
        }
        return timed.stream().flatMap(scaling -> scaling.schedule().stream()).allMatch(time -> time.max() == null)
                ? Rendition.expressed()
                : Rendition.approximated("KEDA keeps to the min of such a time; max stays what it is at other times");
    }

    private static boolean byKeda(List<AutoscalingBlueprint> scaled) {
        return !scaled.isEmpty() && scaled.stream().allMatch(AutoscalingBlueprint::byKeda);
    }

    private static Stream<AutoscalingBlueprint> all(Blueprint blueprint) {
        return blueprint.services().values().stream()
                .map(ServiceBlueprint::autoscaling)
                .filter(Objects::nonNull);
    }
}
