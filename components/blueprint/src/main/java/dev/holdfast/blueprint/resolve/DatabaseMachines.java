package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.DatabaseMachineBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseMachine;
import dev.holdfast.topology.Targets;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.List;

/** Decides where the instances of a database run outside containers, and which of them begins as the primary. */
final class DatabaseMachines {
    private static final int PORT = 5432;
    private static final int POOLER = 6432;

    /** From there on a server says by itself whether it is a standby, which is how standbys find the primary. */
    private static final int OLDEST = 14;

    private final String database;
    private final TopologyPath path;
    private final Scope scope;
    private final MachinePorts ports;

    DatabaseMachines(String database, Scope scope) {
        this.database = database;
        this.path = Scope.at("databases", database, "machines");
        this.scope = scope;
        this.ports = new MachinePorts(path, scope);
    }

    /**
     * One for each instance, in the order in which they were written.
     *
     * @param pooled whether a pooler runs beside each
     */
    List<DatabaseMachineBlueprint> of(Database written, int replicas, boolean pooled) {
        version(written);
        int instances = 1 + replicas;
        List<DatabaseMachine> machines = written.machines() == null ? byDefault(instances) : written.machines();
        if (machines.size() != instances) {
            scope.problems()
                    .contradiction(
                            path,
                            "a primary with " + replicas + " replicas is " + instances + " instances, and "
                                    + machines.size() + " machines are written",
                            "Write one entry an instance, or change readReplicas.");
            return List.of();
        }
        List<DatabaseMachineBlueprint> placed = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            placed.add(machine(i, machines.get(i), replicas, pooled));
        }
        return List.copyOf(placed);
    }

    private void version(Database written) {
        Targets targets = scope.topology().targets();
        String wanted = targets == null ? null : targets.postgres();
        if (wanted == null) {
            return;
        }
        Version target = new Version(wanted);
        Version own = new Version(written.version());
        if (target.major() != own.major()) {
            scope.problems()
                    .contradiction(
                            Scope.at("targets", "postgres"),
                            path.parent() + " is of version " + written.version()
                                    + ", and the files of one major version are of no use to another",
                            "Write \"" + own.major() + "\", or change the database's version.");
        } else if (!target.atLeast(OLDEST, 0, 0)) {
            scope.problems()
                    .contradiction(
                            Scope.at("targets", "postgres"),
                            "standbys ask a server whether it is the primary, which it tells from " + OLDEST + " on",
                            "Write \"" + OLDEST + "\" or newer.");
        }
    }

    private List<DatabaseMachine> byDefault(int instances) {
        List<DatabaseMachine> machines = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            String host = scope.decisions()
                    .byDefault(
                            path.index(i).key("host"), database + "-" + (i + 1), "a machine named after the database");
            machines.add(new DatabaseMachine(host, null, null, null));
        }
        return machines;
    }

    private DatabaseMachineBlueprint machine(int index, DatabaseMachine written, int replicas, boolean pooled) {
        TopologyPath at = path.index(index);
        Decisions decisions = scope.decisions();
        int port = decisions.orDefault(at.key("port"), written.port(), PORT, "the usual port of PostgreSQL");
        int pooler =
                decisions.orDefault(at.key("poolerPort"), written.poolerPort(), POOLER, "the usual port of PgBouncer");
        if (!pooled && written.poolerPort() != null) {
            scope.problems()
                    .contradiction(
                            at.key("poolerPort"),
                            "no pooler runs beside the server",
                            "Write `pooler` at the database, or leave this out.");
        }
        ports.take(index, written.host(), pooled ? List.of(port, pooler) : List.of(port));
        return new DatabaseMachineBlueprint(
                decisions.derived(
                        at.key("name"), database + "-" + (index + 1), "the database's name and its number", path),
                decisions.derived(
                        at.key("standby"),
                        StandbyNames.of(index == 0 ? replicas : index - 1),
                        index == 0
                                ? "the number after those of the replicas: it is one when it comes back after a failover"
                                : "the number of the replica",
                        path),
                written.host(),
                port,
                pooler,
                written.listen(),
                decisions.derived(at.key("beginsAsPrimary"), index == 0, "the first one does", path));
    }
}
