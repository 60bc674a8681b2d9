package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the instances of CloudNativePG tell of a database.
 *
 * @see <a href="https://cloudnative-pg.io/documentation/current/monitoring/">CloudNativePG, Monitoring</a>
 */
final class ClusterRules {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration STREAMING = Duration.ofMinutes(5);
    private static final BigDecimal SOME_CONNECTIONS = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String POD = "pod";
    private static final String SOME = "some-1";

    private ClusterRules() {}

    static List<Alert> of(DatabaseBlueprint database, List<Level> levels) {
        String name = database.name();
        Promql up = series("cnpg_collector_up", name);
        List<Alert> alerts = new ArrayList<>();
        alerts.add(AlertBuilder.critical(AlertKind.DATABASE_DOWN)
                .lasting(AT_ONCE)
                .service(name)
                .when("max(" + up + ") == 0")
                .says("Database " + name + " does not answer", "None of its instances is up.")
                .by(Signal.gauge(up.with(POD, SOME), 0, 1))
                .build());
        int replicas = database.readReplicas();
        if (replicas > 0) {
            Promql streaming = series("cnpg_pg_replication_streaming_replicas", name);
            alerts.add(AlertBuilder.critical(AlertKind.REPLICAS_NOT_STREAMING)
                    .lasting(STREAMING)
                    .service(name)
                    .when("max(" + streaming + ") < " + replicas)
                    .says(
                            "Replicas of the database " + name + " do not follow",
                            "Fewer than " + replicas + " stream from the primary.")
                    .by(Signal.gauge(streaming.with(POD, SOME), replicas - 1, replicas))
                    .build());
            alerts.addAll(Limits.above(
                    levels,
                    values -> values.replicationLag() == null
                            ? null
                            : BigDecimal.valueOf(values.replicationLag().toMillis())
                                    .movePointLeft(3),
                    (level, limit, value) -> lag(name, level, limit, value)));
        }
        alerts.addAll(Limits.above(
                levels,
                values -> ResourceRules.fraction(values.connections()),
                (level, limit, value) -> connections(name, level, limit, value)));
        return alerts;
    }

    private static Promql series(String metric, String database) {
        return Promql.of(metric).with("service", database);
    }

    private static Alert lag(String name, Level level, BigDecimal limit, BigDecimal value) {
        Promql lag = series("cnpg_pg_replication_lag", name);
        return AlertBuilder.of(AlertKind.REPLICATION_LAG)
                .severity(level.severity())
                .service(name)
                .lasting(level.thresholds().lasting())
                .when("max by (pod) (" + lag + ") > " + Promql.number(limit))
                .says(
                        "A replica of the database " + name + " is behind",
                        "It is more than " + Promql.number(limit) + " s behind the primary.")
                .finds(POD, SOME)
                .by(Signal.gauge(lag.with(POD, SOME), value, BigDecimal.ZERO))
                .build();
    }

    private static Alert connections(String name, Level level, BigDecimal limit, BigDecimal value) {
        Promql open = series("cnpg_backends_total", name);
        Promql most = series("cnpg_pg_settings_setting", name).with("name", "max_connections");
        return AlertBuilder.of(AlertKind.MANY_CONNECTIONS)
                .severity(level.severity())
                .service(name)
                .lasting(level.thresholds().lasting())
                .when("sum by (pod) (" + open + ") / max by (pod) (" + most + ") > " + Promql.number(limit))
                .says(
                        "The connections of the database " + name + " run out",
                        "More than " + Promql.number(limit.multiply(HUNDRED)) + "% of those that it allows are open.")
                .finds(POD, SOME)
                .by(Signal.gauge(
                        open.with(POD, SOME).with("state", "idle"), value.multiply(SOME_CONNECTIONS), BigDecimal.ONE))
                .by(Signal.gauge(most.with(POD, SOME), SOME_CONNECTIONS, SOME_CONNECTIONS))
                .build();
    }
}
