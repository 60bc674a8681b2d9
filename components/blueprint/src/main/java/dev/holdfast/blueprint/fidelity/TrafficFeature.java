package dev.holdfast.blueprint.fidelity;

import static dev.holdfast.blueprint.fidelity.Usage.at;
import static dev.holdfast.blueprint.fidelity.Usage.listeners;
import static dev.holdfast.blueprint.fidelity.Usage.loadBalancers;
import static dev.holdfast.blueprint.fidelity.Usage.services;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.topology.AffinityKind;
import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.Protocol;

/** What traffic from outside asks for. */
@SuppressWarnings("ImmutableEnumChecker") // a definition holds functions without state and lists that nobody can change
public enum TrafficFeature implements Feature {
    /** Host names by an Ingress. */
    INGRESS("host names by an Ingress", services("expose", service -> service.exposure() != null), "services.*.expose"),
    /** Host names by a Gateway. */
    GATEWAY(
            "host names by a Gateway",
            services(
                    "expose.by",
                    service -> service.exposure() != null && service.exposure().by() == ExposureKind.GATEWAY),
            "services.*.expose.by"),
    /** Listeners and backends. */
    LOAD_BALANCERS(
            "listeners and backends",
            loadBalancers("", any -> true),
            "loadBalancers.*.engine",
            "loadBalancers.*.version",
            "loadBalancers.*.image",
            "loadBalancers.*.listeners",
            "loadBalancers.*.backends"),
    /** Several instances of a load balancer. */
    LOAD_BALANCER_INSTANCES(
            "several instances of a load balancer",
            loadBalancers("instances", balancer -> balancer.instances() > 1),
            "loadBalancers.*.instances"),
    /** Load balancers of the cloud. */
    CLOUD_LOAD_BALANCER(
            "load balancers of the cloud",
            loadBalancers("engine", balancer -> balancer.engine() == Engine.CLOUD),
            "loadBalancers.*.engine"),
    /** Traefik. */
    TRAEFIK(
            "Traefik",
            loadBalancers("engine", balancer -> balancer.engine() == Engine.TRAEFIK),
            "loadBalancers.*.engine"),
    /** Which backend is next. */
    ALGORITHM("which backend is next", loadBalancers("algorithm", any -> true), "loadBalancers.*.algorithm"),
    /** The less busy of two at random. */
    RANDOM_CHOICE(
            "the less busy of two at random",
            loadBalancers("algorithm", balancer -> balancer.algorithm() == Algorithm.RANDOM),
            "loadBalancers.*.algorithm"),
    /** One backend for a path, where bytes pass. */
    URI_OF_BYTES(
            "one backend for a path, where bytes pass",
            loadBalancers("algorithm", balancer -> balancer.algorithm() == Algorithm.URI && passesBytes(balancer)),
            "loadBalancers.*.algorithm"),
    /** Host names, where bytes pass. */
    HOSTS_OF_BYTES(
            "host names, where bytes pass",
            listeners(".hosts", listener -> !listener.hosts().isEmpty() && Mode.of(listener) != Mode.HTTP),
            "loadBalancers.*.listeners.*.hosts"),
    /** Listeners for datagrams. */
    DATAGRAMS(
            "listeners for datagrams",
            listeners(".protocol", listener -> listener.protocol() == Protocol.UDP),
            "loadBalancers.*.listeners.*.protocol"),
    /** TLS at the load balancer. */
    LISTENER_TLS(
            "TLS at the load balancer",
            listeners(".tls", listener -> listener.tls() != null),
            "loadBalancers.*.listeners.*.tls"),
    /** Browsers that insist on TLS. */
    HSTS(
            "browsers that insist on TLS",
            listeners(
                    ".tls.hsts",
                    listener -> listener.tls() != null
                            && !listener.tls().hsts().isZero()
                            && listener.protocol() != Protocol.TCP),
            "loadBalancers.*.listeners.*.tls.hsts"),
    /** Redirects to TLS. */
    TLS_REDIRECT(
            "redirects to TLS",
            listeners(".redirectToTls", listener -> listener.redirectToTls()),
            "loadBalancers.*.listeners.*.redirectToTls"),
    /** Active checks of backends. */
    HEALTH_CHECKS(
            "active checks of backends", loadBalancers("healthCheck", any -> true), "loadBalancers.*.healthCheck"),
    /** Time-outs of checks, and good answers before a backend counts as well. */
    CHECK_PACE(
            "time-outs of checks, and good answers before a backend counts as well",
            loadBalancers("healthCheck", any -> true),
            "loadBalancers.*.healthCheck.timeout",
            "loadBalancers.*.healthCheck.rise"),
    /** JSON-RPC checks of backends. */
    JSON_RPC_CHECKS(
            "JSON-RPC checks of backends",
            loadBalancers(
                    "healthCheck.jsonRpc",
                    balancer -> balancer.healthCheck().action() instanceof HealthCheckAction.JsonRpcCall),
            "loadBalancers.*.healthCheck.jsonRpc"),
    /** Clients that stay with one backend. */
    LOAD_BALANCER_AFFINITY(
            "clients that stay with one backend",
            loadBalancers("sessionAffinity", balancer -> balancer.sessionAffinity() != null),
            "loadBalancers.*.sessionAffinity"),
    /** Clients that are known by a cookie, where bytes pass. */
    COOKIE_OF_BYTES(
            "clients that are known by a cookie, where bytes pass",
            loadBalancers(
                    "sessionAffinity.by",
                    balancer -> balancer.sessionAffinity() != null
                            && balancer.sessionAffinity().by() == AffinityKind.COOKIE
                            && passesBytes(balancer)),
            "loadBalancers.*.sessionAffinity.by"),
    /** Rate limits. */
    RATE_LIMIT(
            "rate limits",
            loadBalancers("rateLimit", balancer -> balancer.rateLimit() != null),
            "loadBalancers.*.rateLimit"),
    /** Files that the load balancer serves. */
    STATIC_CONTENT(
            "files that the load balancer serves",
            loadBalancers("staticContent", balancer -> !balancer.staticContent().isEmpty()),
            "loadBalancers.*.staticContent"),
    /** Time-outs of requests. */
    PROXY_TIMEOUTS("time-outs of requests", loadBalancers("timeouts", any -> true), "loadBalancers.*.timeouts"),
    /** Waiting for a free backend. */
    QUEUE_TIMEOUT(
            "waiting for a free backend",
            loadBalancers("timeouts.queue", any -> true),
            "loadBalancers.*.timeouts.queue"),
    /** Open connections at most. */
    MAX_CONNECTIONS(
            "open connections at most", loadBalancers("maxConnections", any -> true), "loadBalancers.*.maxConnections"),
    /** DNS servers of load balancers. */
    RESOLVERS(
            "DNS servers of load balancers",
            at("network.resolvers", all -> !all.network().resolvers().isEmpty()),
            "network.resolvers");

    private final Definition definition;

    TrafficFeature(String title, Usage usage, String... patterns) {
        this.definition = Definition.of(title, usage, patterns);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static boolean passesBytes(LoadBalancerBlueprint balancer) {
        return balancer.listeners().stream().anyMatch(listener -> Mode.of(listener) != Mode.HTTP);
    }
}
