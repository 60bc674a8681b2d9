package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Autoscaling;
import dev.holdfast.topology.PodsMetric;
import dev.holdfast.topology.ScalingController;
import dev.holdfast.topology.Topology;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks that a metric that an adapter serves means one thing: in a namespace it is known by its name alone. KEDA needs no names. */
final class MetricNames {
    private MetricNames() {}

    /** Notes each name under which two services follow different counters. */
    static void check(Topology topology, Scope scope) {
        Map<String, Optional<String>> counters = new HashMap<>();
        Map<String, String> services = new HashMap<>();
        topology.services().forEach((name, service) -> {
            Autoscaling autoscaling = service.autoscaling();
            for (int i = 0;
                    autoscaling != null
                            && !byKeda(autoscaling)
                            && i < autoscaling.metrics().size();
                    i++) {
                PodsMetric pods = autoscaling.metrics().get(i).pods();
                if (pods == null) {
                    continue;
                }
                Optional<String> counter = Optional.ofNullable(pods.counter());
                Optional<String> before = counters.putIfAbsent(pods.metric(), counter);
                if (before != null && !before.equals(counter)) {
                    scope.problems()
                            .contradiction(
                                    Scope.at("services", name, "autoscaling", "metrics")
                                            .index(i)
                                            .key("pods"),
                                    services.get(pods.metric()) + " follows something else under the name "
                                            + pods.metric(),
                                    "Give one of them another name, or write the same counter.");
                }
                services.putIfAbsent(pods.metric(), name);
            }
        });
    }

    private static boolean byKeda(Autoscaling autoscaling) {
        return autoscaling.kubernetes() != null && autoscaling.kubernetes().controller() == ScalingController.KEDA;
    }
}
