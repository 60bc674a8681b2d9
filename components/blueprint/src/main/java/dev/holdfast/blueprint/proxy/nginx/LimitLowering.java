package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.RateLimitBlueprint;
import org.jspecify.annotations.Nullable;

/**
 * Limits requests by client address. nginx has a leaky bucket whose rate is a whole number a second or minute; a bucket
 * that holds a period's requests lets nobody be refused who keeps to the limit.
 */
final class LimitLowering {
    private static final String SIZE = "10m";
    private static final long SECOND = 1000;
    private static final long MINUTE = 60_000;

    private LimitLowering() {}

    static NginxConfiguration.@Nullable Zone zone(LoadBalancerBlueprint loadBalancer) {
        RateLimitBlueprint limit = loadBalancer.rateLimit();
        return limit == null
                ? null
                : new NginxConfiguration.Zone("zone=" + loadBalancer.name() + ":" + SIZE, "rate=" + rate(limit));
    }

    private static String rate(RateLimitBlueprint limit) {
        long period = Math.max(1, limit.period().toMillis());
        long inSecond = limit.requests() * SECOND;
        return inSecond % period == 0
                ? inSecond / period + "r/s"
                : Math.max(1, limit.requests() * MINUTE / period) + "r/m";
    }

    static NginxServer.@Nullable Limit limit(LoadBalancerBlueprint loadBalancer) {
        RateLimitBlueprint limit = loadBalancer.rateLimit();
        if (limit == null) {
            return null;
        }
        int burst = Math.max(limit.burst(), limit.requests() - 1);
        long seconds = Math.max(1, (limit.period().toMillis() + SECOND - 1) / SECOND);
        return new NginxServer.Limit(
                "zone=" + loadBalancer.name(), burst == 0 ? null : "burst=" + burst, String.valueOf(seconds));
    }
}
