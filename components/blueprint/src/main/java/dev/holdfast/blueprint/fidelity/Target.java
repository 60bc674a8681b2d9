package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;
import java.util.function.Function;

/** The targets that are rendered. */
@SuppressWarnings("ImmutableEnumChecker") // a table is a function without state
public enum Target {
    /** Docker Compose. */
    COMPOSE("compose", ComposeFidelity::of),
    /** Docker in swarm mode. */
    SWARM("swarm", SwarmFidelity::of),
    /** HAProxy. */
    HAPROXY("haproxy", blueprint -> HaproxyFidelity.of()),
    /** nginx. */
    NGINX("nginx", blueprint -> NginxFidelity.of(blueprint.targets().nginx())),
    /** Traefik. */
    TRAEFIK("traefik", blueprint -> TraefikFidelity.of(blueprint.targets().traefik())),
    /** Kubernetes. */
    KUBERNETES("kubernetes", KubernetesFidelity::of),
    /** Redis on machines without containers. */
    REDIS("redis", blueprint -> RedisFidelity.of()),
    /** PostgreSQL on machines without containers. */
    POSTGRES("postgres", blueprint -> PostgresFidelity.of()),
    /** Prometheus. */
    PROMETHEUS("prometheus", MonitoringFidelity::prometheus),
    /** Alertmanager. */
    ALERTMANAGER("alertmanager", blueprint -> MonitoringFidelity.alertmanager()),
    /** Grafana. */
    GRAFANA("grafana", blueprint -> MonitoringFidelity.grafana()),
    /** OpenSLO. */
    OPENSLO("openslo", blueprint -> MonitoringFidelity.openslo()),
    /** eksctl. */
    EKSCTL("eksctl", blueprint -> EksctlFidelity.of());

    private final String word;
    private final Function<Blueprint, Map<Feature, Rendition>> table;

    Target(String word, Function<Blueprint, Map<Feature, Rendition>> table) {
        this.word = word;
        this.table = table;
    }

    /** Returns its name, as a topology writes it. */
    public String word() {
        return word;
    }

    /** Returns how it renders each feature, for the versions and engines that the system names. */
    public Map<Feature, Rendition> table(Blueprint blueprint) {
        return table.apply(blueprint);
    }
}
