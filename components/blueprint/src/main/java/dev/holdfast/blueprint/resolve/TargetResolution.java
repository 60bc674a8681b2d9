package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Targets;
import dev.holdfast.topology.Topology;
import org.jspecify.annotations.Nullable;

/** Decides which files are wanted, and for which versions. */
final class TargetResolution {
    static final String HAPROXY = "2.6";
    static final String NGINX = "1.22";
    static final String TRAEFIK = "3.6";
    private static final String COMPOSE = "2.38";
    private static final String REDIS = "7.0";

    private static final String OPENSLO = "1.0";
    private static final String EKSCTL = "0.215";
    private static final String TESTED = "the version that this release is tested with";
    private static final String MONITORED = "the system is to be monitored; " + TESTED;

    private TargetResolution() {}

    /** Returns the versions; if none was written, all targets that this release renders and that have something to say. */
    static TargetVersions resolve(@Nullable Targets written, Scope scope) {
        if (written == null) {
            Topology topology = scope.topology();
            boolean monitored = topology.monitoring() != null;
            boolean objectives =
                    topology.services().values().stream().anyMatch(service -> service.objectives() != null);
            return new TargetVersions(
                    fallback("kubernetes", TargetVersions.TESTED_KUBERNETES, TESTED, scope),
                    fallback("compose", COMPOSE, TESTED, scope),
                    null,
                    fallback("haproxy", HAPROXY, TESTED, scope),
                    fallback("nginx", NGINX, TESTED, scope),
                    null,
                    fallback("redis", REDIS, TESTED, scope),
                    postgres(topology, scope),
                    monitored ? fallback("prometheus", TargetVersions.TESTED_PROMETHEUS, MONITORED, scope) : null,
                    monitored ? fallback("alertmanager", TargetVersions.TESTED_ALERTMANAGER, MONITORED, scope) : null,
                    monitored ? fallback("grafana", TargetVersions.TESTED_GRAFANA, MONITORED, scope) : null,
                    objectives ? fallback("openslo", OPENSLO, "services have objectives; " + TESTED, scope) : null,
                    topology.nodePools() == null
                            ? null
                            : fallback("eksctl", EKSCTL, "there are pools of machines; " + TESTED, scope));
        }
        return new TargetVersions(
                version(written.kubernetes()),
                version(written.compose()),
                version(written.swarm()),
                version(written.haproxy()),
                version(written.nginx()),
                version(written.traefik()),
                version(written.redis()),
                version(written.postgres()),
                version(written.prometheus()),
                version(written.alertmanager()),
                version(written.grafana()),
                version(written.openslo()),
                version(written.eksctl()));
    }

    /** The version of the first database that names its machines. */
    private static @Nullable Version postgres(Topology topology, Scope scope) {
        return Absent.map(topology.databases()).values().stream()
                .filter(database -> database.machines() != null)
                .findFirst()
                .map(database -> fallback("postgres", database.version(), "a database names its machines", scope))
                .orElse(null);
    }

    private static Version fallback(String target, String version, String because, Scope scope) {
        return new Version(scope.decisions().orDefault(Scope.at("targets", target), null, version, because));
    }

    private static @Nullable Version version(@Nullable String written) {
        return written == null ? null : new Version(written);
    }
}
