package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of one load balancer.
 *
 * @param defaults named {@code defaults}
 * @param peers {@code peers}; absent where instances do not talk
 * @param tables backends that only count requests
 * @param frontends where it listens
 * @param backends where it sends requests
 */
public record HaproxyLoadBalancer(
        HaproxyDefaults defaults,
        @Nullable HaproxyPeers peers,
        List<HaproxyTable> tables,
        List<HaproxyFrontend> frontends,
        List<HaproxyBackend> backends) {}
