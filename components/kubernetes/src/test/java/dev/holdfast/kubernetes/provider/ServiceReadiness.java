package dev.holdfast.kubernetes.provider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When a Service is ready. Source: {@code provider/pkg/await/service.go}: a load balancer has an address; and unless the Service
 * is headless, without a selector or an external name, its Endpoints have not changed for a while and hold no address that is
 * not ready. That there is any address is not asked for.
 */
final class ServiceReadiness implements Readiness {

    /** How long Endpoints have to stay as they are; {@code processEndpointEvent} has ten seconds. */
    static final Duration SETTLE = Duration.ofSeconds(10);

    private final ClusterObjects cluster;
    private final Duration settle;
    private final LongSupplier nanoTime;
    private String version = "";
    private long since;

    /**
     * A wait for one Service.
     *
     * @param settle how long Endpoints have to stay unchanged; zero for a look at one point of time
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    ServiceReadiness(ClusterObjects cluster, Duration settle, LongSupplier nanoTime) {
        this.cluster = cluster;
        this.settle = settle;
        this.nanoTime = nanoTime;
    }

    @Override
    public List<String> missing(Map<String, Object> live) {
        List<String> missing = new ArrayList<>();
        String type = ObjectTree.text(live, "spec", "type");
        if (type.equals("LoadBalancer")
                && ObjectTree.list(ObjectTree.at(live, "status", "loadBalancer", "ingress"))
                        .isEmpty()) {
            missing.add("Service was not allocated an IP address; does your cloud provider support this?");
        }
        boolean waitsForPods = !type.equals("ExternalName")
                && !ObjectTree.text(live, "spec", "clusterIP").equals("None")
                && !ObjectTree.map(ObjectTree.at(live, "spec", "selector")).isEmpty();
        if (waitsForPods && !hasSettled(live)) {
            missing.add("the Endpoints of the Service have not settled, or hold an address that is not ready");
        }
        return missing;
    }

    private boolean hasSettled(Map<String, Object> live) {
        ObjectReference service = ObjectReference.of(live);
        Map<String, Object> endpoints = cluster.find(
                        new ObjectReference("v1", "Endpoints", service.namespace(), service.name()))
                .orElse(Map.of());
        String seen = ObjectTree.text(endpoints, "metadata", "resourceVersion");
        if (!seen.equals(version)) {
            version = seen;
            since = nanoTime.getAsLong();
        }
        boolean settled = settle.isZero() || (!seen.isEmpty() && nanoTime.getAsLong() - since >= settle.toNanos());
        return settled && ObjectTree.list(endpoints.get("subsets")).stream().noneMatch(ServiceReadiness::hasPending);
    }

    private static boolean hasPending(@Nullable Object subset) {
        return !ObjectTree.list(ObjectTree.map(subset).get("notReadyAddresses")).isEmpty();
    }
}
