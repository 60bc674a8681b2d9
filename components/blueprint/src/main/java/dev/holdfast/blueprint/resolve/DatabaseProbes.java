package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.List;

/**
 * How instances of a database are asked how they do.
 *
 * @param readiness tells whether one may be sent requests
 * @param liveness tells whether one has to be restarted; patient, since a restart of a busy server costs a recovery
 * @param startup tells when one is up
 */
record DatabaseProbes(ProbeBlueprint readiness, ProbeBlueprint liveness, ProbeBlueprint startup) {
    private static final PortBlueprint PORT = new PortBlueprint("postgresql", 5432, Protocol.TCP);
    private static final ProbeAction READY =
            new ProbeAction.Command(List.of("pg_isready", "--quiet", "--host=127.0.0.1", "--username=postgres"));

    /** Returns the probes of a database, noted below its path. */
    static DatabaseProbes at(TopologyPath path, Scope scope) {
        Decisions decisions = scope.decisions();
        decisions.byDefault(
                path.key("readinessProbe"),
                "pg_isready every 10s",
                "the server itself says whether it takes connections");
        decisions.byDefault(
                path.key("livenessProbe"),
                "tcp postgresql every 20s, 6 times",
                "a server that is busy or recovering must not be restarted; one that no longer listens has to be");
        decisions.byDefault(
                path.key("startupProbe"),
                "pg_isready every 5s, 360 times",
                "half an hour, in which a log can be replayed after a crash");
        return new DatabaseProbes(
                new ProbeBlueprint(READY, Duration.ofSeconds(10), Duration.ofSeconds(5), 3, 1, Duration.ZERO),
                new ProbeBlueprint(
                        new ProbeAction.Tcp(PORT), Duration.ofSeconds(20), Duration.ofSeconds(5), 6, 1, Duration.ZERO),
                new ProbeBlueprint(READY, Duration.ofSeconds(5), Duration.ofSeconds(5), 360, 1, Duration.ZERO));
    }
}
