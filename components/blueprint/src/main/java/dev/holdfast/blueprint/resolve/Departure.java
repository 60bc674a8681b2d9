package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.Map;

/**
 * How long a replica that leaves goes on being sent requests.
 *
 * @param time until nobody sends it requests any more
 * @param because why it takes so long
 * @param from what that follows from
 */
record Departure(Duration time, String because, TopologyPath from) {
    /** The time that Kubernetes takes to tell all nodes that an endpoint is gone, with some to spare. */
    private static final Departure OF_ENDPOINT = new Departure(
            Duration.ofSeconds(5),
            "no load balancer stands before it: the time until the whole cluster knows that it is gone",
            Scope.at("loadBalancers"));

    /**
     * Returns what the slowest load balancer before a service takes.
     *
     * @param service the name of the service
     * @param checks how each load balancer checks its backends
     */
    static Departure of(String service, Map<String, HealthCheckBlueprint> checks, Scope scope) {
        Departure slowest = OF_ENDPOINT;
        for (Map.Entry<String, LoadBalancer> entry :
                Absent.map(scope.topology().loadBalancers()).entrySet()) {
            HealthCheckBlueprint check = checks.get(entry.getKey());
            boolean before = entry.getValue().backends().stream()
                    .anyMatch(backend -> backend.service().equals(service));
            if (before && check != null && check.detection().compareTo(slowest.time()) >= 0) {
                slowest = new Departure(
                        check.detection(),
                        "a replica that leaves serves until the slowest load balancer has noticed: interval × fall + timeout",
                        Scope.at("loadBalancers", entry.getKey(), "healthCheck"));
            }
        }
        return slowest;
    }
}
