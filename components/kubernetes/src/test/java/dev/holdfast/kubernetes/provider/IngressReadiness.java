package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When an Ingress is ready. Source: {@code provider/pkg/await/ingress.go}: it has an address, and each Service that its rules
 * name has Endpoints or is an external name. The real one gives up on missing Endpoints after they settled; here they have to
 * come.
 */
final class IngressReadiness implements Readiness {

    private final ClusterObjects cluster;

    IngressReadiness(ClusterObjects cluster) {
        this.cluster = cluster;
    }

    @Override
    public List<String> missing(Map<String, Object> live) {
        List<String> missing = new ArrayList<>();
        if (ObjectTree.list(ObjectTree.at(live, "status", "loadBalancer", "ingress"))
                .isEmpty()) {
            missing.add("Ingress .status.loadBalancer field was not updated with a hostname/IP address.");
        }
        String namespace = ObjectTree.text(live, "metadata", "namespace");
        boolean targets = ObjectTree.list(ObjectTree.at(live, "spec", "rules")).stream()
                .flatMap(rule -> ObjectTree.list(ObjectTree.at(ObjectTree.map(rule), "http", "paths")).stream())
                .map(path -> ObjectTree.text(ObjectTree.map(path), "backend", "service", "name"))
                .filter(service -> !service.isEmpty())
                .allMatch(service -> isTarget(namespace, service));
        if (!targets) {
            missing.add("Ingress has at least one rule with an unavailable target endpoint.");
        }
        return missing;
    }

    private boolean isTarget(String namespace, String service) {
        return cluster.find(new ObjectReference("v1", "Endpoints", namespace, service))
                        .isPresent()
                || cluster.find(new ObjectReference("v1", "Service", namespace, service))
                        .filter(object ->
                                ObjectTree.text(object, "spec", "type").equals("ExternalName"))
                        .isPresent();
    }
}
