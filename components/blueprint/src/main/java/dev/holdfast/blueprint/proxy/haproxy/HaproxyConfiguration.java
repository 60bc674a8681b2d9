package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A haproxy.cfg.
 *
 * @param global section {@code global}
 * @param resolvers section {@code resolvers}; absent where every server has an address
 * @param loadBalancers what belongs to each load balancer
 * @param databases what belongs to each database
 * @param health the frontend for probes and metrics
 */
public record HaproxyConfiguration(
        HaproxyGlobal global,
        @Nullable HaproxyResolvers resolvers,
        List<HaproxyLoadBalancer> loadBalancers,
        List<HaproxyDatabase> databases,
        HaproxyHealth health) {}
