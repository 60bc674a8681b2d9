package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What HAProxy's configuration can say. */
final class HaproxyFidelity {
    private HaproxyFidelity() {}

    static Map<Feature, Rendition> of() {
        return ProxyFidelity.withoutPlatform()
                .expressed(
                        TrafficFeature.LOAD_BALANCERS,
                        PlacementFeature.REGIONS,
                        TrafficFeature.ALGORITHM,
                        TrafficFeature.RANDOM_CHOICE,
                        TrafficFeature.LISTENER_TLS,
                        TrafficFeature.HSTS,
                        TrafficFeature.TLS_REDIRECT,
                        TrafficFeature.HEALTH_CHECKS,
                        TrafficFeature.CHECK_PACE,
                        TrafficFeature.JSON_RPC_CHECKS,
                        TrafficFeature.LOAD_BALANCER_AFFINITY,
                        TrafficFeature.PROXY_TIMEOUTS,
                        TrafficFeature.QUEUE_TIMEOUT,
                        TrafficFeature.MAX_CONNECTIONS,
                        DataFeature.DATABASE_ROUTING,
                        DataFeature.DATABASE_MACHINES,
                        PlacementFeature.DUAL_STACK,
                        TrafficFeature.RESOLVERS)
                .outside(DataFeature.DATABASE_TLS)
                .approximated(
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        "their names are in the file; somebody has to start them, each with its own")
                .approximated(TrafficFeature.URI_OF_BYTES, "bytes have no path: one backend after the other")
                .approximated(TrafficFeature.COOKIE_OF_BYTES, "bytes carry no cookie: by the address of the client")
                .approximated(
                        TrafficFeature.RATE_LIMIT,
                        "by two sliding windows, of which each instance counts its own requests")
                .missing(
                        "only the listener's port leads to a backend: bytes name no host",
                        TrafficFeature.HOSTS_OF_BYTES)
                .missing("HAProxy balances no datagrams", TrafficFeature.DATAGRAMS)
                .missing("HAProxy serves no files", TrafficFeature.STATIC_CONTENT)
                .rows();
    }
}
