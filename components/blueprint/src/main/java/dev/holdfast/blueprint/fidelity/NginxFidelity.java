package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What the configuration of the open nginx can say. */
final class NginxFidelity {
    private static final String PASSIVE =
            "passively: a backend that failed requests is left out for a while, since only nginx Plus asks by itself";

    private NginxFidelity() {}

    static Map<Feature, Rendition> of() {
        return ProxyFidelity.withoutPlatform()
                .expressed(
                        TrafficFeature.LOAD_BALANCERS,
                        PlacementFeature.REGIONS,
                        TrafficFeature.ALGORITHM,
                        TrafficFeature.RANDOM_CHOICE,
                        TrafficFeature.DATAGRAMS,
                        TrafficFeature.LISTENER_TLS,
                        TrafficFeature.HSTS,
                        TrafficFeature.TLS_REDIRECT,
                        TrafficFeature.STATIC_CONTENT,
                        PlacementFeature.DUAL_STACK,
                        TrafficFeature.RESOLVERS)
                .approximated(
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        "each instance counts requests and remembers failures for itself")
                .approximated(TrafficFeature.HEALTH_CHECKS, PASSIVE)
                .approximated(
                        TrafficFeature.JSON_RPC_CHECKS, PASSIVE + "; an error in an answer with status 200 is not seen")
                .approximated(
                        TrafficFeature.LOAD_BALANCER_AFFINITY,
                        "by hash of the address or of a cookie: clients move when backends come or go, and no time-out ends it")
                .approximated(TrafficFeature.RATE_LIMIT, "each instance counts for itself")
                .approximated(
                        TrafficFeature.MAX_CONNECTIONS,
                        "connections to backends count too, so the limit is set accordingly")
                .approximated(
                        TrafficFeature.PROXY_TIMEOUTS, "the time-out of the client holds between two reads or writes")
                .missing(
                        "the open nginx has no queue: a request goes to a backend or fails",
                        TrafficFeature.QUEUE_TIMEOUT)
                .rows();
    }
}
