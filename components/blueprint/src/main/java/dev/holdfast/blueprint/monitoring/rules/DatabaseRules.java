package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.monitoring.Promql;
import dev.holdfast.blueprint.monitoring.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the exporter of PostgreSQL tells of a database. */
final class DatabaseRules {
    private static final Duration AT_ONCE = Duration.ofMinutes(1);
    private static final Duration STREAMING = Duration.ofMinutes(5);

    private DatabaseRules() {}

    static List<Alert> of(Site site, DatabaseBlueprint database, List<Level> levels) {
        String name = database.name();
        Promql up = series("pg_up", name);
        List<Alert> alerts = new ArrayList<>();
        alerts.add(AlertBuilder.critical(AlertKind.DATABASE_DOWN)
                .lasting(AT_ONCE)
                .service(name)
                .when("max by (instance) (" + up + ") == 0")
                .says("Database " + name + " does not answer", "Its exporter cannot log in.")
                .finds("instance", "some:1")
                .by(Signal.gauge(up.with("instance", "some:1"), 0, 1))
                .build());
        if (database.readReplicas() > 0) {
            alerts.add(streaming(name, database.readReplicas()));
        }
        DatabaseLimits limits = new DatabaseLimits(name, "instance", "some:1");
        alerts.addAll(limits.connections(
                levels, series("pg_stat_activity_count", name), series("pg_settings_max_connections", name)));
        // In a cluster only the primary is asked, which knows how many bytes a replica is behind, and not since when.
        if (!site.onKubernetes() && database.readReplicas() > 0) {
            alerts.addAll(limits.lag(levels, series("pg_replication_lag_seconds", name)));
        }
        return alerts;
    }

    private static Promql series(String metric, String database) {
        return Promql.of(metric).with("service", database);
    }

    private static Alert streaming(String name, int replicas) {
        Promql walSenders = series("pg_stat_replication_pg_wal_lsn_diff", name).with("state", "streaming");
        AlertBuilder alert = AlertBuilder.critical(AlertKind.REPLICAS_NOT_STREAMING)
                .lasting(STREAMING)
                .service(name)
                .when("(count(" + walSenders + ") or vector(0)) < " + replicas)
                .says(
                        "Replicas of the database " + name + " do not follow",
                        "Fewer than " + replicas + " stream from the primary.");
        for (int i = 0; i < replicas; i++) {
            alert.by(Signal.gauge(walSenders.with("application_name", "replica-" + i), i == 0 ? null : 0, 0));
        }
        return alert.settling(Duration.ZERO).lead(STREAMING).build();
    }
}
