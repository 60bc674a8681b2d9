package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.SynchronousBlueprint;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides the parameters of a PostgreSQL server, in its own spelling. */
final class DatabaseParameters {
    /** Two base backups at once, each with a connection for its log, an archiver, and two to spare. */
    private static final int FURTHER_SENDERS = 2 * 2 + 1 + 2;

    /** Four segments of the log, in MB: fewer would be of no use to anybody. */
    private static final int LEAST_KEPT = 64;

    private static final String SPELLED = "in the spelling of PostgreSQL";

    private final TopologyPath path;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> written;
    private final Scope scope;

    private DatabaseParameters(TopologyPath path, Map<String, String> written, Scope scope) {
        this.path = path;
        this.written = written;
        this.scope = scope;
    }

    /** Returns every parameter that is set; those that were written by name win. */
    static Map<String, String> resolve(
            TopologyPath path,
            Database database,
            int replicas,
            ResourcesBlueprint resources,
            StorageBlueprint storage,
            @Nullable SynchronousBlueprint synchronous,
            Scope scope) {
        DatabaseParameters all = new DatabaseParameters(path, Absent.map(database.parameters()), scope);
        ParameterConflicts.check(path, database, scope);
        all.memory(database, resources);
        all.replication(replicas, storage);
        if (synchronous != null) {
            all.synchronous(synchronous, replicas);
        }
        all.set("password_encryption", "scram-sha-256", "md5 is broken");
        all.set("log_checkpoints", "on", "tells when the disk cannot keep up");
        all.set("log_lock_waits", "on", "tells who waits for whom");
        Duration statement = database.statementTimeout();
        if (statement != null) {
            all.derive("statement_timeout", statement.toMillis() + "ms", SPELLED, path.key("statementTimeout"));
        }
        all.written.forEach(all.parameters::put);
        return all.parameters;
    }

    private void memory(Database database, ResourcesBlueprint resources) {
        if (!written.containsKey("max_connections")) {
            int connections = scope.decisions()
                    .orDefault(path.key("maxConnections"), database.maxConnections(), 100, "as PostgreSQL has it");
            derive("max_connections", String.valueOf(connections), SPELLED, path.key("maxConnections"));
        }
        TopologyPath limit = path.key("resources").key("limits").key("memory");
        long memory = resources.memoryLimit().mebibytes();
        if (!written.containsKey("shared_buffers")) {
            Bytes shared = scope.decisions()
                    .orDerived(
                            path.key("sharedBuffers"),
                            database.sharedBuffers(),
                            mebibytes(shared(database, resources)),
                            "a quarter of the memory, as the PostgreSQL documentation advises (19.4); with an operator no more than is set aside",
                            limit);
            fits(shared, resources.memoryLimit());
            derive("shared_buffers", spelled(shared), SPELLED, path.key("sharedBuffers"));
        }
        if (!written.containsKey("effective_cache_size")) {
            Bytes cache = scope.decisions()
                    .orDerived(
                            path.key("effectiveCacheSize"),
                            database.effectiveCacheSize(),
                            mebibytes(Math.max(16, memory / 4 * 3)),
                            "three quarters of the memory: what shared buffers and the system's cache come to",
                            limit);
            derive("effective_cache_size", spelled(cache), SPELLED, path.key("effectiveCacheSize"));
        }
    }

    /** CloudNativePG refuses shared buffers that are larger than the memory that is set aside. */
    private long shared(Database database, ResourcesBlueprint resources) {
        long quarter = Math.max(16, resources.memoryLimit().mebibytes() / 4);
        long aside = resources.memoryRequest().mebibytes();
        return Platforms.operates(database, scope) && aside > 0 ? Math.min(quarter, aside) : quarter;
    }

    /** PostgreSQL starts with no less than 16 pages of 8 KiB (guc_tables.c). */
    private void fits(Bytes shared, Bytes limit) {
        if (shared.compareTo(limit) >= 0) {
            scope.problems()
                    .contradiction(
                            path.key("sharedBuffers"),
                            "does not fit into the memory of " + limit,
                            "Write about a quarter of the memory, or leave it out.");
        }
        if (shared.bytes() < 128 << 10) {
            scope.problems()
                    .contradiction(
                            path.key("sharedBuffers"),
                            "is less than PostgreSQL starts with",
                            "Write at least 128Ki, or leave it out.");
        }
    }

    private static String spelled(Bytes amount) {
        return amount.bytes() % (1 << 20) == 0 ? amount.mebibytes() + "MB" : (amount.bytes() >> 10) + "kB";
    }

    private static Bytes mebibytes(long count) {
        return new Bytes(count * 1024 * 1024);
    }

    private void replication(int replicas, StorageBlueprint storage) {
        TopologyPath copies = path.key("readReplicas");
        String senders = String.valueOf(replicas + FURTHER_SENDERS);
        set("wal_level", "replica", "standbys and backups read the log");
        set("hot_standby", "on", "standbys answer reads");
        derive(
                "max_wal_senders",
                senders,
                "one for each replica, two for each of two base backups, one for an archiver, two to spare",
                copies);
        derive("max_replication_slots", senders, "as many as senders", copies);
        derive(
                "max_slot_wal_keep_size",
                Math.max(LEAST_KEPT, storage.size().mebibytes() / 4) + "MB",
                "a replica that is away may hold back at most a quarter of the volume, or it would fill",
                path.key("storage").key("size"));
        set("wal_log_hints", "on", "a lost primary can come back by pg_rewind");
    }

    /** One more than there are replicas: on machines the first primary comes back as a standby after a failover. */
    private void synchronous(SynchronousBlueprint synchronous, int replicas) {
        TopologyPath at = path.key("synchronous");
        StringBuilder names =
                new StringBuilder("ANY ").append(synchronous.standbys()).append(" (");
        for (int i = 0; i <= replicas; i++) {
            names.append(i == 0 ? "" : ", ").append(StandbyNames.of(i));
        }
        derive(
                "synchronous_standby_names",
                names.append(')').toString(),
                "any of the replicas, also after a failover, when the first primary is one of them",
                at.key("standbys"));
        derive(
                "synchronous_commit",
                synchronous.onLoss() == OnStandbyLoss.STALL ? "on" : "local",
                synchronous.onLoss() == OnStandbyLoss.STALL
                        ? "a commit waits until the standbys have it on disk"
                        : "PostgreSQL does not fall back by itself: so that writes never stall, a commit waits for its own disk only; a session that must not lose it can set this to on",
                at.key("onLoss"));
    }

    private void set(String name, String value, String because) {
        if (!written.containsKey(name)) {
            parameters.put(
                    name, scope.decisions().orDefault(path.key("parameters").key(name), null, value, because));
        }
    }

    private void derive(String name, String value, String because, TopologyPath from) {
        if (!written.containsKey(name)) {
            parameters.put(
                    name, scope.decisions().derived(path.key("parameters").key(name), value, because, from));
        }
    }
}
