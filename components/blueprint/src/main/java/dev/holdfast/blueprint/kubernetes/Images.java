package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.topology.units.ImageReference;

/** Images and when they are pulled. */
final class Images {
    /** A shell and {@code nc}, for the containers that wait. */
    static final ImageReference BUSYBOX = ImageReference.parse("docker.io/library/busybox:1.37.0");

    /** The exporter that checks from outside. */
    static final ImageReference BLACKBOX = ImageReference.parse("quay.io/prometheus/blackbox-exporter:v0.27.0");

    /** The exporter of what the API server knows; reads every API that this release writes. */
    static final ImageReference KUBE_STATE_METRICS =
            ImageReference.parse("registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.17.0");

    /** The exporter of a PostgreSQL server. */
    static final ImageReference POSTGRES_EXPORTER =
            ImageReference.parse("quay.io/prometheuscommunity/postgres-exporter:v0.17.1");

    /** The exporter of a Redis server. */
    static final ImageReference REDIS_EXPORTER = ImageReference.parse("docker.io/oliver006/redis_exporter:v1.74.0");

    private Images() {}

    /** A digest always names the same image; a tag may be moved, so the registry is asked each time. */
    static String pullPolicy(ImageReference image) {
        return image.digest() == null ? "Always" : "IfNotPresent";
    }
}
