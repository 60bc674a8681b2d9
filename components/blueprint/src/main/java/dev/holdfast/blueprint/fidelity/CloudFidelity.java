package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What a Service of the type LoadBalancer can say of balancing: it passes bytes on to pods, and the cloud decides the rest. */
final class CloudFidelity {
    private static final String CLOUDS_OWN = "as the cloud does it";

    private CloudFidelity() {}

    static Map<Feature, Rendition> of() {
        return new Table()
                .expressed(TrafficFeature.DATAGRAMS)
                .approximated(TrafficFeature.ALGORITHM, CLOUDS_OWN)
                .approximated(TrafficFeature.RANDOM_CHOICE, CLOUDS_OWN)
                .approximated(TrafficFeature.URI_OF_BYTES, CLOUDS_OWN)
                .approximated(TrafficFeature.HEALTH_CHECKS, CLOUDS_OWN)
                .approximated(TrafficFeature.CHECK_PACE, CLOUDS_OWN)
                .approximated(TrafficFeature.JSON_RPC_CHECKS, CLOUDS_OWN)
                .approximated(TrafficFeature.LOAD_BALANCER_AFFINITY, "by the address of the client")
                .approximated(TrafficFeature.COOKIE_OF_BYTES, "by the address of the client")
                .missing(
                        "a Service passes bytes on; the cloud's annotations may say it, by patches",
                        TrafficFeature.HOSTS_OF_BYTES,
                        TrafficFeature.LISTENER_TLS,
                        TrafficFeature.HSTS,
                        TrafficFeature.TLS_REDIRECT,
                        TrafficFeature.RATE_LIMIT,
                        TrafficFeature.STATIC_CONTENT,
                        TrafficFeature.PROXY_TIMEOUTS,
                        TrafficFeature.QUEUE_TIMEOUT,
                        TrafficFeature.MAX_CONNECTIONS,
                        TrafficFeature.RESOLVERS)
                .rows();
    }
}
