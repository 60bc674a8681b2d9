package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.Probe;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.blueprint.monitoring.Check;
import dev.holdfast.blueprint.monitoring.ExporterSettings;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.monitoring.Site;
import dev.holdfast.topology.units.ImageReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The exporters that the configuration of Prometheus asks in a region. */
final class Exporters {
    private static final String METRICS = "metrics";
    private static final String PASSWORD = "/run/secrets/holdfast/password";

    /** What alerts and dashboards ask of kube-state-metrics; anything else would have to be allowed, and held. */
    private static final String KINDS = "deployments,horizontalpodautoscalers,jobs,pods,statefulsets";

    /** What it is asked for too where Argo Rollouts makes the pods of a service, which has no Deployment. */
    private static final String KINDS_WITH_SETS =
            "deployments,horizontalpodautoscalers,jobs,pods,replicasets,statefulsets";

    private final Scope scope;

    private Exporters(Scope scope) {
        this.scope = scope;
    }

    /** Returns all but what they read from files of their own: who only asks where they are needs no texts. */
    static List<Exporter> of(Scope scope, Site site) {
        return of(scope, site, Map.of());
    }

    /** Returns all, each answering by the name that {@code prometheus.yaml} asks. */
    static List<Exporter> of(Scope scope, Site site, Map<String, String> checks) {
        Exporters exporters = new Exporters(scope);
        List<Exporter> all = new ArrayList<>();
        if (!Check.of(site).isEmpty()) {
            all.add(exporters.blackbox(checks));
        }
        all.add(exporters.kubeStateMetrics());
        site.databases().stream()
                .filter(database -> !database.kubernetes().operated())
                .forEach(database -> all.add(exporters.postgres(database)));
        site.caches().forEach(cache -> all.add(exporters.redis(cache)));
        return all;
    }

    private Exporter blackbox(Map<String, String> checks) {
        Identity identity = scope.measuring(Programs.BLACKBOX);
        return new Exporter(identity, Programs.BLACKBOX_PORT, 2, false, files -> {
            VolumeMount mount = files.texts(ExporterSettings.CHECKS, checks);
            return List.of(container(Programs.BLACKBOX, ExporterSettings.BLACKBOX, Programs.BLACKBOX_PORT)
                    .args(ExporterSettings.blackbox())
                    .mounts(List.of(mount))
                    .readiness(get("/-/healthy", Programs.BLACKBOX_PORT, 5))
                    .liveness(get("/-/healthy", Programs.BLACKBOX_PORT, 10))
                    .build());
        });
    }

    private Exporter kubeStateMetrics() {
        Identity identity = scope.measuring(Programs.KUBE_STATE_METRICS);
        int telemetry = Programs.KUBE_STATE_TELEMETRY_PORT;
        return new Exporter(
                identity,
                Programs.KUBE_STATE_METRICS_PORT,
                2,
                true,
                files -> List.of(Containers.named(Programs.KUBE_STATE_METRICS, ExporterSettings.KUBE_STATE_METRICS)
                        .args(List.of(
                                "--namespaces=" + scope.namespace(),
                                "--resources=" + (Workloads.anyRollout(scope.blueprint()) ? KINDS_WITH_SETS : KINDS),
                                "--port=" + Programs.KUBE_STATE_METRICS_PORT,
                                "--telemetry-port=" + telemetry))
                        .ports(List.of(
                                new ContainerPort(METRICS, Programs.KUBE_STATE_METRICS_PORT, Ports.TCP),
                                new ContainerPort("telemetry", telemetry, Ports.TCP)))
                        .resources(Amounts.of(ExporterSettings.RESOURCES))
                        .readiness(get("/readyz", telemetry, 5))
                        .liveness(get("/livez", Programs.KUBE_STATE_METRICS_PORT, 10))
                        .context(Contexts.container(MonitoringObjects.NOBODY))
                        .build()));
    }

    private Exporter postgres(DatabaseBlueprint database) {
        String name = Programs.exporter(database.name());
        String host = scope.host(scope.workload(database.name()));
        return new Exporter(scope.measuring(name), Programs.POSTGRES_PORT, 1, false, files -> {
            VolumeMount password = files.secret(database.adminPassword(), PASSWORD, 0440);
            return List.of(container("postgres-exporter", ExporterSettings.POSTGRES, Programs.POSTGRES_PORT)
                    .env(Environment.literals(ExporterSettings.postgres(host, PASSWORD)))
                    .mounts(List.of(password))
                    .readiness(get("/", Programs.POSTGRES_PORT, 5))
                    .liveness(get("/", Programs.POSTGRES_PORT, 10))
                    .build());
        });
    }

    private Exporter redis(CacheBlueprint cache) {
        String name = Programs.exporter(cache.name());
        String address = scope.host(scope.workload(cache.name())) + ":" + RedisConfiguration.PORT;
        List<EnvVar> variables = List.of(
                Environment.literal("REDIS_ADDR", "redis://" + address),
                Environment.secret(
                        "REDIS_PASSWORD",
                        cache.password().name(),
                        cache.password().key()));
        return new Exporter(
                scope.measuring(name),
                Programs.REDIS_PORT,
                1,
                false,
                files -> List.of(container("redis-exporter", ExporterSettings.REDIS, Programs.REDIS_PORT)
                        .env(variables)
                        .readiness(get("/health", Programs.REDIS_PORT, 5))
                        .liveness(get("/health", Programs.REDIS_PORT, 10))
                        .build()));
    }

    private static Containers container(String name, ImageReference image, int port) {
        return Containers.named(name, image)
                .ports(List.of(new ContainerPort(METRICS, port, Ports.TCP)))
                .resources(Amounts.of(ExporterSettings.RESOURCES))
                .context(Contexts.container(MonitoringObjects.NOBODY));
    }

    private static Probe get(String path, int port, int period) {
        return MonitoringObjects.get(path, port, period, 3);
    }
}
