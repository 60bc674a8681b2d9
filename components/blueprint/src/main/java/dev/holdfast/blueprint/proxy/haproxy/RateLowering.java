package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.RateLimitBlueprint;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.TimeText;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of requests by client address. HAProxy counts in sliding windows and knows no bucket of tokens; two windows
 * come near one: {@code requests + burst} in one period, and in ten periods ten times the requests and one burst.
 */
final class RateLowering {
    private static final int LONG = 10;

    private final ProxyPlan plan;
    private final @Nullable String peers;

    RateLowering(ProxyPlan plan, @Nullable String peers) {
        this.plan = plan;
        this.peers = peers;
    }

    HaproxyFrontend.@Nullable Rate rate() {
        RateLimitBlueprint limit = plan.loadBalancer().rateLimit();
        return limit == null
                ? null
                : new HaproxyFrontend.Rate(
                        shortTable(),
                        (long) limit.requests() + limit.burst(),
                        longTable(),
                        (long) limit.requests() * LONG + limit.burst(),
                        Math.max(1, (limit.period().toMillis() + 999) / 1000));
    }

    List<HaproxyTable> tables() {
        RateLimitBlueprint limit = plan.loadBalancer().rateLimit();
        return limit == null
                ? List.of()
                : List.of(
                        table(shortTable(), limit.period()),
                        table(longTable(), limit.period().multipliedBy(LONG)));
    }

    private HaproxyTable table(String name, Duration window) {
        String within = "(" + TimeText.of(window) + ")";
        boolean streams = plan.listeners().stream().anyMatch(listener -> listener.mode() == Mode.STREAM);
        return new HaproxyTable(
                name,
                plan.loadBalancer().name(),
                TimeText.of(window.multipliedBy(2)),
                "http_req_rate" + within + (streams ? ",conn_rate" + within : ""),
                peers);
    }

    private String shortTable() {
        return plan.loadBalancer().name() + ".rate";
    }

    private String longTable() {
        return plan.loadBalancer().name() + ".rate-long";
    }
}
