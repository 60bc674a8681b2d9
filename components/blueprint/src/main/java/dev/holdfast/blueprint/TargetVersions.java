package dev.holdfast.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * The versions of the programs that read the rendered files; absent for a target that is not wanted.
 *
 * @param kubernetes Kubernetes
 * @param compose Docker Compose
 * @param swarm Docker Engine in Swarm mode
 * @param haproxy HAProxy
 * @param nginx nginx
 * @param traefik Traefik
 * @param redis Redis on machines without containers
 * @param postgres PostgreSQL on machines without containers
 * @param prometheus Prometheus
 * @param alertmanager Alertmanager
 * @param grafana Grafana
 * @param openslo the OpenSLO specification
 * @param eksctl eksctl
 */
public record TargetVersions(
        @Nullable Version kubernetes,
        @Nullable Version compose,
        @Nullable Version swarm,
        @Nullable Version haproxy,
        @Nullable Version nginx,
        @Nullable Version traefik,
        @Nullable Version redis,
        @Nullable Version postgres,
        @Nullable Version prometheus,
        @Nullable Version alertmanager,
        @Nullable Version grafana,
        @Nullable Version openslo,
        @Nullable Version eksctl) {
    /** The version of Kubernetes that this release is tested with. */
    public static final String TESTED_KUBERNETES = "1.35";

    /** The version of Prometheus that this release is tested with. */
    public static final String TESTED_PROMETHEUS = "3.5";

    /** The version of Alertmanager that this release is tested with. */
    public static final String TESTED_ALERTMANAGER = "0.28";

    /** The version of Grafana that this release is tested with. */
    public static final String TESTED_GRAFANA = "12.1";
}
