package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.SynchronousBlueprint;
import dev.holdfast.blueprint.data.CloudNativePg;
import dev.holdfast.blueprint.kubernetes.api.Cluster;
import dev.holdfast.blueprint.kubernetes.api.ClusterAffinity;
import dev.holdfast.blueprint.kubernetes.api.ClusterInitDb;
import dev.holdfast.blueprint.kubernetes.api.ClusterPlugin;
import dev.holdfast.blueprint.kubernetes.api.ClusterServer;
import dev.holdfast.blueprint.kubernetes.api.ClusterSpec;
import dev.holdfast.blueprint.kubernetes.api.ClusterStorage;
import dev.holdfast.blueprint.kubernetes.api.ClusterSynchronous;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.topology.OnStandbyLoss;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.WalArchive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All objects of a database that CloudNativePG runs: it makes the pods, Services, claims and budgets, and a replica the primary. */
final class PostgresClusters {
    /** What its Service for the primary ends in. */
    static final String WRITE = "rw";

    /** What its Service for the replicas ends in. */
    static final String READ = "ro";

    /** Where each instance tells the operator how it does, and the others whether it is cut off. */
    static final int STATUS = 8000;

    /** Where each instance tells its metrics. */
    static final int METRICS = 9187;

    /** As the archive beside databases that no operator runs: a minute at most is not in the bucket. */
    private static final String ARCHIVE_TIMEOUT = "60s";

    private static final String HOST = "kubernetes.io/hostname";

    private final Scope scope;
    private final DatabaseBlueprint database;
    private final Identity identity;

    private PostgresClusters(Scope scope, DatabaseBlueprint database) {
        this.scope = scope;
        this.database = database;
        this.identity = scope.cluster(database.name());
    }

    static List<KubernetesObject> of(Scope scope, DatabaseBlueprint database, Traffic traffic) {
        PostgresClusters clusters = new PostgresClusters(scope, database);
        List<KubernetesObject> objects = new ArrayList<>();
        if (backups(scope, database) != null) {
            objects.add(ClusterBackups.store(scope, database));
        }
        objects.add(clusters.cluster());
        objects.add(NetworkPolicies.of(scope, clusters.identity, traffic));
        objects.addAll(Poolers.of(scope, database, traffic));
        return objects;
    }

    /** What people have to know. */
    static List<String> notes(Scope scope, DatabaseBlueprint database) {
        List<String> notes = new ArrayList<>();
        notes.add("The operator CloudNativePG, 1.28 or newer, has to run in the namespace "
                + NetworkPolicies.POSTGRES_OPERATOR
                + "; it makes a replica the primary when the primary is lost.");
        notes.add(secret(database.password().name(), database.user()));
        notes.add(secret(database.adminPassword().name(), "postgres"));
        if (backups(scope, database) != null) {
            notes.add("Its Barman Cloud plugin has to run there too, for backups.");
        }
        return notes;
    }

    private static String secret(String name, String user) {
        return "The secret " + name + " has to be of the type kubernetes.io/basic-auth, with the username " + user
                + ".";
    }

    private static @Nullable BackupsBlueprint backups(Scope scope, DatabaseBlueprint database) {
        BackupsBlueprint backups = scope.blueprint().backups();
        return backups != null && backups.databases().contains(database.name()) ? backups : null;
    }

    private Cluster cluster() {
        int instances = 1 + database.readReplicas();
        Spread spread = new Spread(scope, identity.selector(), database.placement(), instances, null);
        return new Cluster(
                scope.meta(identity.instance(), identity),
                new ClusterSpec(
                        instances,
                        Objects.requireNonNull(database.kubernetes().image()).toString(),
                        inherited(),
                        // A promoted replica serves sooner than a primary whose pod is made anew.
                        instances > 1 ? "switchover" : "restart",
                        Seconds.of(database.gracePeriod()),
                        // At once by a fast shutdown: clients keep their connections, and none would leave by itself.
                        0,
                        // A budget on a single instance would keep its node from being drained.
                        instances > 1,
                        true,
                        database.adminPassword().name(),
                        new ClusterInitDb(
                                database.databaseName(),
                                database.user(),
                                database.password().name(),
                                true),
                        new ClusterServer(parameters(), synchronous()),
                        new ClusterStorage(
                                database.storage().size().kubernetes(),
                                database.storage().storageClass()),
                        PostgresPods.sharedMemory(database).kubernetes(),
                        Amounts.of(database.resources()),
                        affinity(spread, instances),
                        spread.constraints(),
                        database.placement().priorityClass(),
                        plugins()));
    }

    /** What it is and who manages it the operator says itself: it would write its own labels again and again. */
    private Map<String, String> inherited() {
        Map<String, String> labels = scope.systemLabels();
        labels.remove(Scope.MANAGED_BY);
        return labels;
    }

    /** Without those that the operator decides; which replicas it waits for it writes itself. */
    private Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>(database.parameters());
        parameters.keySet().removeIf(CloudNativePg::fixes);
        if (database.synchronous() != null) {
            // Nobody wrote it: resolve refuses that. It says how a server that runs by itself bears the loss of
            // standbys.
            parameters.remove("synchronous_commit");
        }
        BackupsBlueprint backups = backups(scope, database);
        if (backups != null && backups.walArchive() == WalArchive.CONTINUOUS) {
            parameters.putIfAbsent("archive_timeout", ARCHIVE_TIMEOUT);
        }
        return parameters;
    }

    private @Nullable ClusterSynchronous synchronous() {
        SynchronousBlueprint synchronous = database.synchronous();
        if (synchronous == null) {
            return null;
        }
        boolean stalls = synchronous.onLoss() == OnStandbyLoss.STALL;
        // Who would rather wait than lose a commit would also rather have no primary than one that lacks it.
        return new ClusterSynchronous("any", synchronous.standbys(), stalls ? "required" : "preferred", stalls);
    }

    private ClusterAffinity affinity(Spread spread, int instances) {
        PlacementBlueprint placement = database.placement();
        return new ClusterAffinity(
                instances > 1 && placement.acrossHosts() != Strictness.OFF,
                placement.acrossHosts() == Strictness.REQUIRED ? "required" : "preferred",
                HOST,
                placement.nodeLabels(),
                spread.tolerations());
    }

    private List<ClusterPlugin> plugins() {
        return backups(scope, database) == null
                ? List.of()
                : List.of(new ClusterPlugin(
                        CloudNativePg.BACKUP_PLUGIN, true, Map.of("barmanObjectName", identity.instance())));
    }
}
