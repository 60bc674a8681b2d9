package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.Pool;
import dev.holdfast.blueprint.proxy.TimeText;
import dev.holdfast.topology.AffinityKind;
import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.Protocol;
import org.jspecify.annotations.Nullable;

/** Makes the backend of a pool. */
final class BackendLowering {
    private final LoadBalancerBlueprint loadBalancer;
    private final @Nullable String peers;

    BackendLowering(LoadBalancerBlueprint loadBalancer, @Nullable String peers) {
        this.loadBalancer = loadBalancer;
        this.peers = peers;
    }

    HaproxyBackend backend(Pool pool) {
        HealthCheckBlueprint check = loadBalancer.healthCheck();
        HaproxyBackend.Cookie cookie = cookie(pool);
        ServerLines lines = ServerLines.of(pool, cookie != null && cookie.dynamicKey() == null);
        return new HaproxyBackend(
                pool.name(),
                loadBalancer.name(),
                pool.mode() == Mode.HTTP,
                balance(pool.mode()),
                loadBalancer.algorithm() == Algorithm.SOURCE || loadBalancer.algorithm() == Algorithm.URI,
                HaproxyCheck.of(check.action()),
                cookie,
                cookie == null ? stick() : null,
                TimeText.of(check.interval()),
                check.rise(),
                check.fall(),
                connectionsPerServer(pool.servers()),
                lines.resolved(),
                pool.protocol() == Protocol.GRPC,
                pool.mode() == Mode.HTTP && pool.protocol() == Protocol.HTTPS,
                lines.servers(),
                lines.templates());
    }

    private String balance(Mode mode) {
        return switch (loadBalancer.algorithm()) {
            case ROUND_ROBIN -> "roundrobin";
            case LEAST_CONNECTIONS -> "leastconn";
            case SOURCE -> "source";
            case URI -> mode == Mode.HTTP ? "uri" : "roundrobin";
            case RANDOM -> "random(2)";
        };
    }

    /** Without one of several servers, the others still take all connections. */
    private int connectionsPerServer(int servers) {
        int left = Math.max(1, servers - 1);
        return (loadBalancer.maxConnections() + left - 1) / left;
    }

    private HaproxyBackend.@Nullable Cookie cookie(Pool pool) {
        SessionAffinityBlueprint affinity = loadBalancer.sessionAffinity();
        if (affinity == null || affinity.by() != AffinityKind.COOKIE || pool.mode() != Mode.HTTP) {
            return null;
        }
        boolean discovered = pool.members().stream().anyMatch(ServerLines::isDiscovered);
        return new HaproxyBackend.Cookie(
                TimeText.of(affinity.timeout()), pool.secure(), discovered ? loadBalancer.name() : null);
    }

    /** Affinity by address; also where one by cookie was asked for, but no HTTP is spoken. */
    private @Nullable HaproxyTable stick() {
        SessionAffinityBlueprint affinity = loadBalancer.sessionAffinity();
        return affinity == null
                ? null
                : new HaproxyTable(
                        loadBalancer.name(), loadBalancer.name(), TimeText.of(affinity.timeout()), null, peers);
    }
}
