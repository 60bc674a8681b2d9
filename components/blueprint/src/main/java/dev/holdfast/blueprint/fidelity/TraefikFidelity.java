package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the files of Traefik 3 can say. */
final class TraefikFidelity {
    private static final String PASSIVE =
            "by what backends answer: one that failed so often in a row is left out for a while; Traefik asks only by GET, and all backends on one port";
    private static final String NOTHING =
            "a request that no backend takes goes to another one; Traefik judges backends by their answers since 3.6, and asks only by GET";

    private TraefikFidelity() {}

    /** The rows for a version; for the newest where none is given. */
    static Map<Feature, Rendition> of(@Nullable Version version) {
        boolean learns = version == null || version.atLeast(3, 6, 0);
        boolean choosesByLoad = version == null || version.atLeast(3, 4, 0);
        return ProxyFidelity.withoutPlatform()
                .expressed(
                        TrafficFeature.LOAD_BALANCERS,
                        PlacementFeature.REGIONS,
                        TrafficFeature.DATAGRAMS,
                        TrafficFeature.HSTS,
                        TrafficFeature.TLS_REDIRECT,
                        PlacementFeature.DUAL_STACK)
                .approximated(
                        TrafficFeature.LISTENER_TLS,
                        "versions go by host name: listeners for every host share those of the strictest")
                .approximated(
                        TrafficFeature.ALGORITHM,
                        "in turn by weight as asked; "
                                + (choosesByLoad
                                        ? "for the fewest connections the freer of two at random, without weights; "
                                        : "not by load, which came with 3.4; ")
                                + (learns ? "by address by hash; " : "not by address, which came with 3.6; ")
                                + "by path, and for bytes, in turn")
                .row(
                        TrafficFeature.RANDOM_CHOICE,
                        choosesByLoad ? Rendition.expressed() : Rendition.missing("Traefik chooses by load since 3.4"))
                .approximated(TrafficFeature.URI_OF_BYTES, "bytes have no path: one backend after the other")
                .approximated(
                        TrafficFeature.HOSTS_OF_BYTES,
                        "of HTTPS that passes encrypted, by the host name that the client says; other bytes name no host")
                .approximated(TrafficFeature.HEALTH_CHECKS, "by GET; otherwise " + (learns ? PASSIVE : NOTHING))
                .approximated(TrafficFeature.CHECK_PACE, "with the time-out; one answer decides")
                .row(
                        TrafficFeature.JSON_RPC_CHECKS,
                        learns
                                ? Rendition.approximated(
                                        PASSIVE + "; an error in an answer with status 200 is not seen")
                                : Rendition.missing(NOTHING))
                .approximated(
                        TrafficFeature.LOAD_BALANCER_AFFINITY,
                        learns
                                ? "by cookie as asked; by address by a hash, which no time-out ends, and for bytes not at all"
                                : "by cookie as asked; by address not at all: hashes came with 3.6")
                .missing(
                        "bytes carry no cookie, and Traefik knows no other affinity for them",
                        TrafficFeature.COOKIE_OF_BYTES)
                .approximated(
                        TrafficFeature.RATE_LIMIT,
                        "as a bucket of tokens, of requests only; each instance counts for itself")
                .missing("Traefik serves no files", TrafficFeature.STATIC_CONTENT)
                .outside(DataFeature.DATABASE_MACHINES, DataFeature.DATABASE_TLS)
                .missing("Traefik is not told how to ask a server of bytes what it is", DataFeature.DATABASE_ROUTING)
                .approximated(
                        TrafficFeature.PROXY_TIMEOUTS,
                        "the time-out of the client holds for a whole request, that of the backend until its head has come; those of tunnels and bytes are Traefik's own")
                .missing("Traefik has no queue: a request goes to a backend or fails", TrafficFeature.QUEUE_TIMEOUT)
                .approximated(
                        TrafficFeature.MAX_CONNECTIONS,
                        "as requests that are under way for one host name; bytes have no limit")
                .missing("Traefik asks the resolvers of its machine", TrafficFeature.RESOLVERS)
                .approximated(
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        "each instance counts requests and remembers failures for itself")
                .rows();
    }
}
