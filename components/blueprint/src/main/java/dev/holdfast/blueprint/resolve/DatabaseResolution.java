package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.SynchronousBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.Synchronous;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides all that concerns one database. */
final class DatabaseResolution {
    private static final Cpu CPU = Cpu.parse("500m");
    private static final Bytes MEMORY = Bytes.parse("1Gi");
    private static final Map<String, Bytes> SCRATCH =
            Map.of("/tmp", Bytes.parse("64Mi"), "/var/run/postgresql", Bytes.parse("16Mi"));

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

    /** Returns the database, which the services use. */
    static DatabaseBlueprint resolve(
            String name, Database written, Collection<ServiceBlueprint> services, Scope scope) {
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
        names(path, name, written, scope);
        List<String> regions = RegionChoice.of(path.key("regions"), written.regions(), scope);
        DatabaseProbes probes = DatabaseProbes.at(path, scope);
        Map<String, String> parameters =
                DatabaseParameters.resolve(path, written, replicas, resources, storage, synchronous, scope);
        DatabasePoolerBlueprint pooler =
                DatabasePoolerResolution.resolve(path, name, written, parameters, replicas, services, scope);
        OperatorDemands.check(path, written, resources, parameters, scope);
        return new DatabaseBlueprint(
                name,
                written.engine(),
                new Version(written.version()),
                image,
                regions,
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
                replication(path, written, replicas, scope),
                storage,
                resources,
                parameters,
                synchronous,
                written.pool() == null ? null : written.pool().perReplica(),
                overflow(path.key("pool"), written.pool(), scope),
                PlacementResolution.derived(
                        path.key("placement"),
                        replicas == 0 ? PlacementResolution.Stake.SINGLE : PlacementResolution.Stake.DATA,
                        scope),
                disruption(path, replicas, regions, scope),
                SecurityResolution.ofImage(path.key("security"), POSTGRES, SCRATCH, scope),
                decisions.orDefault(
                        path.key("gracePeriod"),
                        null,
                        Duration.ofMinutes(2),
                        "a fast shutdown with a last checkpoint ends within it"),
                probes.readiness(),
                probes.liveness(),
                probes.startup(),
                pooler,
                DatabaseRoutingResolution.resolve(path.key("routing"), written.routing(), pooler, parameters, scope),
                written.tls() == null ? null : written.tls().secret(),
                new DatabaseMachines(name, scope).of(written, replicas, pooler != null),
                OperatorResolution.resolve(path, name, written, parameters, replicas, services, scope));
    }

    /** Notes names that the server, or the replication, has taken for itself. */
    private static void names(TopologyPath path, String name, Database written, Scope scope) {
        String user = user(written);
        if (user.equals("postgres")
                || user.equals("replicator")
                || user.equals("holdfast_check")
                || user.startsWith("pg_")) {
            scope.problems()
                    .contradiction(
                            path.key("user"),
                            user + " is a user of the server itself",
                            "Choose another name; it gets the rights that it needs.");
        }
        String database = databaseName(name, written);
        if (database.equals("postgres")
                || database.equals("template0")
                || database.equals("template1")
                || database.equals("holdfast_check")) {
            scope.problems()
                    .contradiction(
                            path.key("name"), database + " is a database of the server itself", "Choose another name.");
        }
    }

    private static int overflow(TopologyPath path, @Nullable ConnectionPool pool, Scope scope) {
        return scope.decisions()
                .orDefault(
                        path.key("overflow"),
                        pool == null ? null : pool.overflow(),
                        0,
                        "nobody asked for more than the pool");
    }

    /** The primary is one, and has no budget: it would keep its node from being drained for ever. */
    private static @Nullable DisruptionBlueprint disruption(
            TopologyPath path, int replicas, List<String> regions, Scope scope) {
        if (replicas < 2 || regions.isEmpty()) {
            scope.decisions()
                    .derived(
                            path.key("disruption"),
                            "none",
                            "a budget on a single instance would keep its node from being drained",
                            path.key("readReplicas"));
            return null;
        }
        int one = scope.decisions()
                .derived(
                        path.key("disruption").key("maxUnavailable"),
                        1,
                        "one of " + replicas
                                + " read replicas at a time, where each keeps data; the primary has no budget",
                        path.key("readReplicas"));
        Map<String, Integer> byRegion = new LinkedHashMap<>();
        regions.forEach(region -> byRegion.put(region, one));
        return new DisruptionBlueprint(byRegion);
    }

    private static @Nullable SecretReference replication(
            TopologyPath path, Database database, int replicas, Scope scope) {
        SecretReference written = database.replicationPassword();
        boolean follow = !Platforms.onlyOperates(database, scope) || Platforms.onMachines(database, scope);
        if (replicas > 0 && written == null && follow) {
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
