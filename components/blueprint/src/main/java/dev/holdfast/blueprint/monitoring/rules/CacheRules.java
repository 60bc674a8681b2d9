package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the exporter of Redis tells of a cache. */
final class CacheRules {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final BigDecimal MANY = BigDecimal.valueOf(6000);

    private CacheRules() {}

    static List<Alert> of(Site site, CacheBlueprint cache, List<Level> levels) {
        String name = cache.name();
        Promql up = Promql.of("redis_up").with("service", name);
        List<Alert> alerts = new ArrayList<>();
        alerts.add(AlertBuilder.critical(AlertKind.CACHE_DOWN)
                .lasting(AT_ONCE)
                .service(name)
                .when("max by (instance) (" + up + ") == 0")
                .says("Cache " + name + " does not answer", "Its exporter cannot log in.")
                .finds("instance", "some:1")
                .by(Signal.gauge(up.with("instance", "some:1"), 0, 1))
                .build());
        alerts.addAll(Limits.below(
                levels,
                values -> ResourceRules.fraction(values.cacheHits()),
                (level, limit, value) -> misses(site, name, level, limit, value)));
        return alerts;
    }

    /** The query for the part of questions that a cache can answer. */
    static String hits(String cache, Duration window) {
        Promql hits = Promql.of("redis_keyspace_hits_total").with("service", cache);
        Promql misses = Promql.of("redis_keyspace_misses_total").with("service", cache);
        return "sum(rate(" + hits.over(window) + ")) / (sum(rate(" + hits.over(window) + ")) + sum(rate("
                + misses.over(window) + ")))";
    }

    private static Alert misses(Site site, String name, Level level, BigDecimal limit, BigDecimal value) {
        Duration window = site.rateWindow();
        Promql hits =
                Promql.of("redis_keyspace_hits_total").with("service", name).with("instance", "some:1");
        Promql misses =
                Promql.of("redis_keyspace_misses_total").with("service", name).with("instance", "some:1");
        return AlertBuilder.of(AlertKind.CACHE_MISSES)
                .severity(level.severity())
                .service(name)
                .lasting(level.thresholds().lasting())
                .when(hits(name, window) + " < " + Promql.number(limit))
                .says(
                        "Cache " + name + " can answer too few questions",
                        "Fewer than " + ResourceRules.percent(limit) + ".")
                .by(Signal.counter(hits, value.multiply(MANY), MANY))
                .by(Signal.counter(misses, MANY.subtract(value.multiply(MANY)), BigDecimal.ZERO))
                .settling(window)
                .build();
    }
}
