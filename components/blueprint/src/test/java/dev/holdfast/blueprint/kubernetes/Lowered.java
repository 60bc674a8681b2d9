package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.data.RedisCreation;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.Job;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.PodSpec;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.blueprint.monitoring.scrape.ScrapeLowering;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A topology, written as people write it, and what it is lowered to in a region. */
record Lowered(RegionManifests manifests) {
    /** A service that keeps nothing, a database and a cache that it uses, and whatever a test adds. */
    static final String SHOP =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop, labels: {team: checkout}}
            targets: {kubernetes: "1.35"}
            regions:
              north: {role: primary, zones: 3}
              south: {role: recovery, zones: 3}
            """;

    /** A service of three replicas that answers HTTP. */
    static final String WEB =
            """
            services:
              web:
                image: ghcr.io/shop/web:1.0.0
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}]
                resources: {requests: {cpu: 500m, memory: 512Mi}, limits: {memory: 512Mi}}
                readinessProbe: {http: {port: http, path: /ready}}
            """;

    static Lowered of(String yaml) {
        return of(yaml, "north");
    }

    static Lowered of(String yaml, String region) {
        return new Lowered(KubernetesLowering.lower(blueprint(yaml), region, new Texts()));
    }

    static Blueprint blueprint(String yaml) {
        return Resolving.blueprint(yaml);
    }

    /** All objects of a kind. */
    <T extends KubernetesObject> List<T> all(Class<T> kind) {
        return manifests.objects().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The object of a kind and name. */
    <T extends KubernetesObject> T one(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> object.metadata().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name + " among "
                        + manifests.objects().stream()
                                .map(object ->
                                        object.kind() + " " + object.metadata().name())
                                .toList()));
    }

    <T extends KubernetesObject> boolean has(Class<T> kind, String name) {
        return all(kind).stream().anyMatch(object -> object.metadata().name().equals(name));
    }

    /** The pod of a Deployment or StatefulSet. */
    PodSpec pod(String workload) {
        return Stream.concat(
                        all(Deployment.class).stream()
                                .filter(each -> each.metadata().name().equals(workload))
                                .map(each -> each.spec().template().spec()),
                        all(StatefulSet.class).stream()
                                .filter(each -> each.metadata().name().equals(workload))
                                .map(each -> each.spec().template().spec()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no workload " + workload));
    }

    /** The first container of a Deployment's or StatefulSet's pod. */
    Container main(String workload) {
        return pod(workload).containers().get(0);
    }

    /** What pods are made from, of every kind. */
    List<PodTemplateSpec> templates() {
        return manifests.objects().stream()
                .flatMap(object -> {
                    if (object instanceof Deployment deployment) {
                        return Stream.of(deployment.spec().template());
                    } else if (object instanceof Rollout rollout) {
                        return Stream.of(rollout.spec().template());
                    } else if (object instanceof StatefulSet set) {
                        return Stream.of(set.spec().template());
                    } else if (object instanceof CronJob job) {
                        return Stream.of(job.spec().jobTemplate().template());
                    } else if (object instanceof Job job) {
                        return Stream.of(job.spec().template());
                    }
                    return Stream.empty();
                })
                .toList();
    }

    /** The value of a variable of a container; fails if it is no literal. */
    static String env(Container container, String name) {
        return container.env().stream()
                .filter(variable -> variable.name().equals(name))
                .map(variable -> String.valueOf(variable.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    /** Texts that nothing reads. */
    private static final class Texts implements ConfigurationFiles {
        @Override
        public ProxyFiles loadBalancer(LoadBalancerBlueprint loadBalancer, String region) {
            return new ProxyFiles(Map.of("proxy.cfg", "text"), List.of("proxy"), 8404, "/healthz", "/livez");
        }

        @Override
        public Map<String, String> database(PostgresConfiguration configuration) {
            return Map.of("postgresql.conf", configuration.settings().toString(), "roles.sql", "text");
        }

        @Override
        public Map<String, String> cache(RedisConfiguration configuration) {
            return Map.of("redis.conf", "text");
        }

        @Override
        public Map<String, String> cacheCluster(RedisCreation creation) {
            return Map.of(RedisCreation.SCRIPT, creation.nodes().toString());
        }

        @Override
        public Map<String, String> backup() {
            return Map.of("backup.sh", "text", "wal-archive.sh", "text");
        }

        @Override
        public Map<String, String> prometheus(Site site) {
            return Map.of("prometheus.yaml", ScrapeLowering.lower(site).toString(), "rules/self.yaml", "text");
        }

        @Override
        public Map<String, String> checks(Site site) {
            return Map.of("blackbox.yaml", "text");
        }

        @Override
        public Map<String, String> alertmanager(Site site) {
            return Map.of("alertmanager.yaml", "text");
        }

        @Override
        public Map<String, String> grafana(Site site) {
            return Map.of("dashboards/overview.json", "text", "provisioning/datasources/holdfast.yaml", "text");
        }
    }
}
