package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
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
        DatabaseLimits limits = new DatabaseLimits(name, POD, SOME);
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
            alerts.addAll(limits.lag(levels, series("cnpg_pg_replication_lag", name)));
        }
        alerts.addAll(limits.connections(
                levels,
                series("cnpg_backends_total", name),
                series("cnpg_pg_settings_setting", name).with("name", "max_connections")));
        return alerts;
    }

    private static Promql series(String metric, String database) {
        return Promql.of(metric).with("service", database);
    }
}
