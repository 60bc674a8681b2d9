package dev.holdfast.blueprint.fidelity;

import java.util.Map;

/** What HAProxy's configuration can say. */
final class HaproxyFidelity {
    private HaproxyFidelity() {}

    static Map<Feature, Rendition> of() {
        return ProxyFidelity.withoutPlatform()
                .expressed(
                        TrafficFeature.LOAD_BALANCERS,
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        PlacementFeature.REGIONS,
                        TrafficFeature.ALGORITHM,
                        TrafficFeature.RANDOM_CHOICE,
                        TrafficFeature.LISTENER_TLS,
                        TrafficFeature.HSTS,
                        TrafficFeature.TLS_REDIRECT,
                        TrafficFeature.HEALTH_CHECKS,
                        TrafficFeature.JSON_RPC_CHECKS,
                        TrafficFeature.LOAD_BALANCER_AFFINITY,
                        TrafficFeature.RATE_LIMIT,
                        TrafficFeature.PROXY_TIMEOUTS,
                        TrafficFeature.QUEUE_TIMEOUT,
                        TrafficFeature.MAX_CONNECTIONS,
                        PlacementFeature.DUAL_STACK,
                        TrafficFeature.RESOLVERS)
                .missing("HAProxy balances no datagrams", TrafficFeature.DATAGRAMS)
                .missing("HAProxy serves no files", TrafficFeature.STATIC_CONTENT)
                .rows();
    }
}
