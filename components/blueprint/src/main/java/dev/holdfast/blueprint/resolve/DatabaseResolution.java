package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.SynchronousBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.Synchronous;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides all that concerns one database. */
final class DatabaseResolution {
    private static final Cpu CPU = Cpu.parse("500m");
    private static final Bytes MEMORY = Bytes.parse("1Gi");
    private static final PortBlueprint PORT = new PortBlueprint("postgresql", 5432, Protocol.TCP);

    /** The user postgres of the official Debian image. */
    private static final long POSTGRES = 999;

    private DatabaseResolution() {}

    /** The name of the database in the server. */
    static String databaseName(String name, Database written) {
        return written.name() == null ? name.replace('-', '_') : written.name();
    }

    /** The user that services connect as. */
    static String user(Database written) {
        return written.user() == null ? "app" : written.user();
    }

    /** Returns the database. */
    static DatabaseBlueprint resolve(String name, Database written, Scope scope) {
        TopologyPath path = Scope.at("databases", name);
        Decisions decisions = scope.decisions();
        int replicas = decisions.orDefault(
                path.key("readReplicas"), written.readReplicas(), 0, "nobody asked for copies of it");
        ResourcesBlueprint resources =
                ResourceResolution.resolve(path.key("resources"), written.resources(), CPU, MEMORY, scope);
        StorageBlueprint storage =
                StorageResolution.ofDatabase(path.key("storage"), written.storage(), "/var/lib/postgresql/data", scope);
        SynchronousBlueprint synchronous = synchronous(path.key("synchronous"), written.synchronous(), replicas, scope);
        ImageReference image = decisions.orDerived(
                path.key("image"),
                written.image(),
                ImageReference.parse("docker.io/library/postgres:" + written.version() + "-bookworm"),
                "the official image of that version",
                path.key("version"));
        ProbeAction ready =
                new ProbeAction.Command(List.of("pg_isready", "--quiet", "--host=127.0.0.1", "--username=postgres"));
        return new DatabaseBlueprint(
                name,
                written.engine(),
                new Version(written.version()),
                image,
                RegionChoice.of(path.key("regions"), written.regions(), scope),
                replicas,
                decisions.orDerived(
                        path.key("name"),
                        written.name(),
                        databaseName(name, written),
                        "its name with underscores",
                        path),
                decisions.orDefault(path.key("user"), written.user(), user(written), "never the administrator"),
                SecretResolution.check(path.key("password"), written.password(), scope),
                SecretResolution.check(path.key("adminPassword"), written.adminPassword(), scope),
                replication(path, written.replicationPassword(), replicas, scope),
                storage,
                resources,
                DatabaseParameters.resolve(path, written, replicas, resources, storage, synchronous, scope),
                synchronous,
                written.pool() == null ? null : written.pool().perReplica(),
                PlacementResolution.resolve(
                        path.key("placement"),
                        null,
                        replicas == 0 ? PlacementResolution.Stake.SINGLE : PlacementResolution.Stake.DATA,
                        scope),
                SecurityResolution.ofImage(
                        POSTGRES, Map.of("/tmp", Bytes.parse("64Mi"), "/var/run/postgresql", Bytes.parse("16Mi"))),
                decisions.orDefault(
                        path.key("gracePeriod"),
                        null,
                        Duration.ofMinutes(2),
                        "a fast shutdown with a last checkpoint ends within it"),
                new ProbeBlueprint(ready, Duration.ofSeconds(10), Duration.ofSeconds(5), 3, 1, Duration.ZERO),
                new ProbeBlueprint(
                        new ProbeAction.Tcp(PORT), Duration.ofSeconds(20), Duration.ofSeconds(5), 6, 1, Duration.ZERO),
                new ProbeBlueprint(ready, Duration.ofSeconds(5), Duration.ofSeconds(5), 360, 1, Duration.ZERO));
    }

    private static @Nullable SecretReference replication(
            TopologyPath path, @Nullable SecretReference written, int replicas, Scope scope) {
        if (replicas > 0 && written == null) {
            scope.problems()
                    .missing(
                            path,
                            "read replicas follow the primary with a password of their own",
                            "Write `replicationPassword: {secret: NAME/KEY}`.");
        }
        return SecretResolution.checkIfThere(path.key("replicationPassword"), written, scope);
    }

    private static @Nullable SynchronousBlueprint synchronous(
            TopologyPath path, @Nullable Synchronous written, int replicas, Scope scope) {
        if (written == null) {
            return null;
        }
        if (written.standbys() > replicas) {
            scope.problems()
                    .contradiction(
                            path.key("standbys"),
                            "a commit would wait for " + written.standbys() + " standbys, and " + replicas
                                    + " are there",
                            "Write at most " + replicas + ", or more readReplicas.");
        }
        return new SynchronousBlueprint(
                written.standbys(),
                scope.decisions()
                        .orDefault(
                                path.key("onLoss"),
                                written.onLoss(),
                                OnStandbyLoss.STALL,
                                "who asks for synchronous commits wants nothing acknowledged to be lost"));
    }
}
