package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the configuration of the open nginx can say. */
final class NginxFidelity {
    private static final String PASSIVE =
            "passively: a backend that failed requests is left out for a while; only nginx Plus asks by itself, so path, body, host and port are not used";

    /** The version in which servers are looked up while it runs. */
    private static final int[] RESOLVE = {1, 27, 3};

    private NginxFidelity() {}

    /** The rows for a version; for the newest where none is given. */
    static Map<Feature, Rendition> of(@Nullable Version version) {
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
                        PlacementFeature.DUAL_STACK)
                .row(
                        TrafficFeature.RESOLVERS,
                        version == null || version.atLeast(RESOLVE[0], RESOLVE[1], RESOLVE[2])
                                ? Rendition.expressed()
                                : Rendition.missing("the open nginx looks names up while it runs since 1.27.3"))
                .approximated(TrafficFeature.URI_OF_BYTES, "bytes have no path: one backend after the other")
                .approximated(TrafficFeature.COOKIE_OF_BYTES, "bytes carry no cookie: by the address of the client")
                .missing(
                        "only the listener's port leads to a backend: bytes name no host",
                        TrafficFeature.HOSTS_OF_BYTES)
                .missing("nothing asks, so nothing waits for answers or counts them", TrafficFeature.CHECK_PACE)
                .approximated(
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        "each instance counts requests and remembers failures for itself")
                .approximated(TrafficFeature.HEALTH_CHECKS, PASSIVE)
                .approximated(
                        TrafficFeature.JSON_RPC_CHECKS, PASSIVE + "; an error in an answer with status 200 is not seen")
                .approximated(
                        TrafficFeature.LOAD_BALANCER_AFFINITY,
                        "by hash of the address or of a cookie: clients move when backends come or go, and no time-out ends it")
                .approximated(TrafficFeature.RATE_LIMIT, "as a leaky bucket; each instance counts for itself")
                .approximated(
                        TrafficFeature.MAX_CONNECTIONS,
                        "connections to backends count too, so the limit is set accordingly")
                .approximated(
                        TrafficFeature.PROXY_TIMEOUTS, "the time-out of the client holds between two reads or writes")
                .outside(DataFeature.DATABASE_MACHINES, DataFeature.DATABASE_TLS)
                .missing("nginx cannot ask a server of bytes what it is", DataFeature.DATABASE_ROUTING)
                .missing(
                        "the open nginx has no queue: a request goes to a backend or fails",
                        TrafficFeature.QUEUE_TIMEOUT)
                .rows();
    }
}
