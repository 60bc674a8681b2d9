package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.EnvVarSource;
import dev.holdfast.blueprint.kubernetes.api.KeySelector;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.units.SecretReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Environment variables. */
final class Environment {
    private Environment() {}

    /**
     * The secret that holds the variables of the environment in which the files are deployed. Kubernetes has no such variables; a secret and
     * no ConfigMap, since one of them may be a password.
     */
    static String outside(Scope scope) {
        return scope.workload("environment");
    }

    static List<EnvVar> of(Scope scope, String service, Map<String, EnvironmentSource> variables) {
        return variables.entrySet().stream()
                .map(variable -> variable.getValue().accept(new Spelling(scope, service, variable.getKey())))
                .flatMap(Optional::stream)
                .toList();
    }

    static EnvVar literal(String name, String value) {
        return new EnvVar(name, Expansion.escape(value), null);
    }

    static List<EnvVar> literals(Map<String, String> variables) {
        return variables.entrySet().stream()
                .map(variable -> literal(variable.getKey(), variable.getValue()))
                .toList();
    }

    static EnvVar secret(String name, String secret, String key) {
        return new EnvVar(name, null, new EnvVarSource(new KeySelector(secret, key), null));
    }

    private record Spelling(Scope scope, String service, String name)
            implements EnvironmentSource.Visitor<Optional<EnvVar>> {
        @Override
        public Optional<EnvVar> text(String text) {
            return Optional.of(literal(name, text));
        }

        @Override
        public Optional<EnvVar> secret(SecretReference secret) {
            return Optional.of(Environment.secret(name, secret.name(), secret.key()));
        }

        @Override
        public Optional<EnvVar> instance(InstanceField field) {
            return switch (field) {
                case NAME -> field("metadata.name");
                case ADDRESS -> field("status.podIP");
                // From 1.35 on the API server copies the zone of the node to the pod; before, a pod cannot learn it.
                case ZONE ->
                    scope.version().atLeast(1, 35, 0)
                            ? field("metadata.labels['topology.kubernetes.io/zone']")
                            : Optional.empty();
                // The controller labels pods with their number since 1.28; before, it is only a part of their name.
                case ORDINAL ->
                    scope.version().atLeast(1, 28, 0)
                            ? field("metadata.labels['apps.kubernetes.io/pod-index']")
                            : Optional.empty();
                case REGION -> Optional.of(literal(name, scope.region().name()));
                case SERVICE -> Optional.of(literal(name, service));
            };
        }

        @Override
        public Optional<EnvVar> outside(String variable) {
            return Optional.of(Environment.secret(name, Environment.outside(scope), variable));
        }

        @Override
        public Optional<EnvVar> host(Endpoint endpoint) {
            return Optional.of(literal(name, Hosts.of(scope, endpoint)));
        }

        @Override
        public Optional<EnvVar> port(Endpoint.Database endpoint) {
            return text(Integer.toString(endpoint.port()));
        }

        @Override
        public Optional<EnvVar> peers(String peers, PortBlueprint port) {
            return Optional.of(literal(name, addresses(peers, port.port())));
        }

        @Override
        public Optional<EnvVar> nodes(String cache) {
            CacheBlueprint target =
                    Objects.requireNonNull(scope.blueprint().caches().get(cache));
            CacheClusterBlueprint cluster = Objects.requireNonNull(target.cluster());
            return Optional.of(literal(
                    name,
                    String.join(
                            ",",
                            CacheClusterObjects.nodes(scope, cache, cluster).stream()
                                    .map(node -> node.host() + ":" + node.port())
                                    .toList())));
        }

        private Optional<EnvVar> field(String path) {
            return Optional.of(new EnvVar(name, null, new EnvVarSource(null, path)));
        }

        private String addresses(String peers, int port) {
            ServiceBlueprint target =
                    Objects.requireNonNull(scope.blueprint().services().get(peers));
            String workload = scope.workload(peers);
            int replicas = scope.replicas(target);
            if (replicas == 0) {
                return scope.hostElsewhere(workload) + ":" + port;
            }
            if (!Workloads.isStateful(target)) {
                return scope.host(workload) + ":" + port;
            }
            String domain = scope.host(ObjectNames.headless(workload));
            if (target.autoscaling() != null) {
                // How many there are changes; this name answers with the addresses of those that there are.
                return domain + ":" + port;
            }
            return String.join(
                    ",",
                    IntStream.range(0, replicas)
                            .mapToObj(ordinal -> workload + "-" + ordinal + "." + domain + ":" + port)
                            .toList());
        }
    }
}
