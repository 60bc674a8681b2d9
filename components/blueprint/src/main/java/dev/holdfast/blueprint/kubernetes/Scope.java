package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is lowered: a system in one region.
 *
 * @param blueprint the system
 * @param region the region
 * @param version the Kubernetes version there
 * @param namespace the namespace of all objects
 */
record Scope(Blueprint blueprint, RegionBlueprint region, Version version, String namespace) {
    /** The label with the program that made an object. */
    static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    static Scope of(Blueprint blueprint, String region) {
        RegionBlueprint found = blueprint.regions().get(region);
        Version version = blueprint.targets().kubernetes();
        if (found == null || version == null) {
            throw new IllegalArgumentException("no Kubernetes in the region " + region);
        }
        return new Scope(blueprint, found, version, ObjectNames.namespace(blueprint));
    }

    String workload(String thing) {
        return ObjectNames.workload(blueprint, thing);
    }

    Identity service(ServiceBlueprint service) {
        return new Identity(service.name(), workload(service.name()), "service");
    }

    Identity loadBalancer(String name) {
        return new Identity(name, workload(name), Identity.LOAD_BALANCER);
    }

    Identity database(String name) {
        return new Identity(name, workload(name), Identity.DATABASE);
    }

    Identity primary(String database) {
        return new Identity(database, ObjectNames.primary(blueprint, database), Identity.DATABASE);
    }

    Identity replica(String database) {
        return new Identity(database, ObjectNames.replica(blueprint, database), Identity.DATABASE);
    }

    Identity cluster(String database) {
        return new Identity(database, ObjectNames.cluster(blueprint, database), Identity.CLUSTER);
    }

    Identity pooler(String database, String type) {
        return new Identity(database, ObjectNames.pooler(blueprint, database, type), Identity.POOLER);
    }

    Identity cache(String name) {
        return new Identity(name, workload(name), "cache");
    }

    Identity cacheCreation(String cache) {
        return new Identity(cache, ObjectNames.cacheCreation(blueprint, cache), "cache-creation");
    }

    Identity measuring(String program) {
        return new Identity(program, workload(program), Identity.MONITORING);
    }

    Identity backup(String database) {
        return new Identity(database, workload(database + "-backup"), "backup");
    }

    Identity walArchive(String database) {
        return new Identity(database, workload(database + "-wal"), "backup");
    }

    /** The metadata of an object that belongs to a workload. */
    ObjectMeta meta(String name, Identity identity) {
        return meta(name, identity, Map.of());
    }

    ObjectMeta meta(String name, Identity identity, Map<String, String> annotations) {
        return new ObjectMeta(name, namespace, labels(identity), annotations);
    }

    /** The labels of all that belongs to a workload. */
    Map<String, String> labels(Identity identity) {
        Map<String, String> labels = identity.nameLabels();
        labels.put(Identity.COMPONENT, identity.component());
        labels.putAll(systemLabels());
        return labels;
    }

    /** The labels of all that belongs to the system in this region, those of the author among them, which are never ours. */
    Map<String, String> systemLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("app.kubernetes.io/part-of", blueprint.name());
        labels.put(MANAGED_BY, "holdfast");
        labels.put("holdfast.dev/environment", blueprint.environment());
        labels.put("holdfast.dev/region", region.name());
        labels.putAll(blueprint.labels());
        return labels;
    }

    /** How many replicas of a service run in this region. */
    int replicas(ServiceBlueprint service) {
        return service.replicas().getOrDefault(region.name(), 0);
    }

    /** The name under which a Service of this namespace is found. */
    String host(String service) {
        return service + "." + namespace + ".svc";
    }

    /**
     * The name under which a Service of the same namespace in another region is found, where the clusters form a set.
     *
     * @see <a href="https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api">Multi-Cluster Services API</a>
     */
    String hostElsewhere(String service) {
        return host(service) + ".clusterset.local";
    }
}
