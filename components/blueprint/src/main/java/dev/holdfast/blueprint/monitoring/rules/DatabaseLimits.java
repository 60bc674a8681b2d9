package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.monitoring.Promql;
import java.math.BigDecimal;
import java.util.List;

/**
 * Alerts about the limits of a database, whoever measures it: each measurer has names of its own for the same things.
 *
 * @param database the name of the database
 * @param label the label that tells its instances apart
 * @param some an instance, for the tests of the alerts
 */
record DatabaseLimits(String database, String label, String some) {
    private static final BigDecimal SOME_CONNECTIONS = BigDecimal.valueOf(1000);

    /**
     * Too many connections are open.
     *
     * @param open how many are, by state
     * @param most how many may be
     */
    List<Alert> connections(List<Level> levels, Promql open, Promql most) {
        return Limits.above(
                levels, values -> ResourceRules.fraction(values.connections()), (level, limit, value) -> level(
                                AlertKind.MANY_CONNECTIONS, level)
                        .when("sum by (" + label + ") (" + open + ") / max by (" + label + ") (" + most + ") > "
                                + Promql.number(limit))
                        .says(
                                "The connections of the database " + database + " run out",
                                "More than " + ResourceRules.percent(limit) + " of those that it allows are open.")
                        .by(Signal.gauge(
                                open.with(label, some).with("state", "idle"),
                                value.multiply(SOME_CONNECTIONS),
                                BigDecimal.ONE))
                        .by(Signal.gauge(most.with(label, some), SOME_CONNECTIONS, SOME_CONNECTIONS))
                        .build());
    }

    /**
     * A replica is behind.
     *
     * @param lag the seconds that each is
     */
    List<Alert> lag(List<Level> levels, Promql lag) {
        return Limits.above(
                levels,
                values -> values.replicationLag() == null
                        ? null
                        : BigDecimal.valueOf(values.replicationLag().toMillis()).movePointLeft(3),
                (level, limit, value) -> level(AlertKind.REPLICATION_LAG, level)
                        .when("max by (" + label + ") (" + lag + ") > " + Promql.number(limit))
                        .says(
                                "A replica of the database " + database + " is behind",
                                "It is more than " + Promql.number(limit) + " s behind the primary.")
                        .by(Signal.gauge(lag.with(label, some), value, BigDecimal.ZERO))
                        .build());
    }

    private AlertBuilder level(AlertKind kind, Level level) {
        return AlertBuilder.of(kind)
                .severity(level.severity())
                .service(database)
                .lasting(level.thresholds().lasting())
                .finds(label, some);
    }
}
