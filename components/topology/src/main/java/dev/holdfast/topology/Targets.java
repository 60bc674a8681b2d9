package dev.holdfast.topology;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that are wanted, each with the version of the program that will read them. A version is text: write it in quotes.
 *
 * @param kubernetes Kubernetes minor version, such as {@code "1.35"}
 * @param compose Docker Compose version, such as {@code "2.38"}
 * @param swarm Docker Engine version in Swarm mode, such as {@code "28.2"}
 * @param haproxy HAProxy version, such as {@code "2.6"}
 * @param nginx nginx version, such as {@code "1.22"}
 * @param traefik Traefik version, such as {@code "3.5"}
 * @param redis Redis version on machines without containers, such as {@code "7.0"}
 * @param postgres PostgreSQL version on machines without containers, major or exact, such as {@code "15"}
 * @param prometheus Prometheus version, such as {@code "3.5"}
 * @param alertmanager Alertmanager version, such as {@code "0.28"}
 * @param grafana Grafana version, such as {@code "12.1"}
 * @param openslo version of the OpenSLO specification, {@code "1.0"}
 * @param eksctl eksctl version, such as {@code "0.215"}; it makes the clusters and machines of {@code nodePools} on Amazon EKS
 */
public record Targets(
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String kubernetes,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String compose,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String swarm,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String haproxy,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String nginx,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String traefik,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String redis,
        @Nullable @Pattern(regexp = Targets.POSTGRES, message = Targets.POSTGRES_MEANING) String postgres,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String prometheus,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String alertmanager,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String grafana,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String openslo,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String eksctl) {
    /** A version: two or three numbers with dots. */
    public static final String VERSION = "^[0-9]{1,4}\\.[0-9]{1,4}(\\.[0-9]{1,4})?$";

    /** {@link #VERSION} in words. */
    public static final String VERSION_MEANING = "a version of two or three numbers, such as \"1.35\"";

    /** A version of PostgreSQL. */
    public static final String POSTGRES = "^[0-9]{2}(\\.[0-9]{1,2})?$";

    /** {@link #POSTGRES} in words. */
    public static final String POSTGRES_MEANING = "a version such as \"15\" or \"15.14\"";
}
