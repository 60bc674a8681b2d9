package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.StorageBlueprint;
import dev.holdfast.blueprint.data.BackupConfiguration;
import dev.holdfast.blueprint.data.BackupLowering;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.CronJobSpec;
import dev.holdfast.blueprint.kubernetes.api.EmptyDirVolumeSource;
import dev.holdfast.blueprint.kubernetes.api.JobSpec;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetSpec;
import dev.holdfast.blueprint.kubernetes.api.StatefulSetUpdateStrategy;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import dev.holdfast.topology.ImageTool;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.VolumeRetention;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Backups of a database: a CronJob that copies it whole and, where its log is kept too, a pod that receives the log as it is written. */
final class BackupObjects {
    private static final String CONFIGURATION = "/etc/holdfast/backup";
    private static final String PASSWORD = "/run/secrets/holdfast/admin-password";
    private static final String SPOOL = "spool";
    private static final SecurityBlueprint SECURITY = new SecurityBlueprint(10001, 10001, true, Map.of());
    private static final PlacementBlueprint ANYWHERE =
            new PlacementBlueprint(Strictness.OFF, Strictness.OFF, Map.of(), List.of(), null);

    /** 256 segments of 16 MiB, for a time in which the bucket cannot be reached. */
    private static final Bytes SPOOL_SIZE = new Bytes(4L << 30);

    /** Where nobody said how long a backup takes, each try may take this long. */
    private static final Duration LONGEST = Duration.ofHours(3);

    private static final int LATEST_START = 3600;
    private static final int DAY = 86_400;
    private static final int RETRIES = 2;
    private static final int FAILURES_KEPT = 3;

    private final Scope scope;
    private final BackupsBlueprint backups;
    private final DatabaseBlueprint database;
    private final BackupConfiguration configuration;
    private final Map<String, String> scripts;

    private BackupObjects(Scope scope, DatabaseBlueprint database, ConfigurationFiles files) {
        this.scope = scope;
        this.backups = Objects.requireNonNull(scope.blueprint().backups());
        this.database = database;
        this.configuration = BackupLowering.lower(
                scope.blueprint(),
                database,
                scope.region().name(),
                scope.host(scope.workload(database.name())),
                CONFIGURATION,
                PASSWORD);
        this.scripts = files.backup();
    }

    static List<KubernetesObject> of(
            Scope scope, DatabaseBlueprint database, Traffic traffic, ConfigurationFiles files) {
        BackupObjects lowering = new BackupObjects(scope, database, files);
        Identity backup = scope.backup(database.name());
        List<KubernetesObject> objects = new ArrayList<>();
        objects.add(Accounts.of(scope, backup));
        objects.add(new ConfigMap(scope.meta(backup.instance(), backup), lowering.scripts));
        objects.add(lowering.cronJob(backup));
        objects.add(NetworkPolicies.of(scope, backup, traffic));
        BackupConfiguration.Archive archive = lowering.configuration.archive();
        if (archive != null) {
            Identity receiver = scope.walArchive(database.name());
            objects.add(Accounts.of(scope, receiver));
            objects.add(Services.headless(scope, receiver, List.of(), false));
            objects.add(lowering.receiver(receiver, archive));
            objects.add(NetworkPolicies.of(scope, receiver, traffic));
        }
        return objects;
    }

    private CronJob cronJob(Identity identity) {
        Duration expected = backups.expectedDuration();
        // Twice the time for each try.
        Duration most = expected == null ? LONGEST : expected.multipliedBy(2);
        FileSet files = files();
        Containers container = container("backup", configuration.backup(), files, List.of());
        return new CronJob(
                scope.meta(identity.instance(), identity),
                new CronJobSpec(
                        Schedules.fiveFields(backups.schedule()),
                        backups.timeZone().getId(),
                        "Forbid",
                        LATEST_START,
                        1,
                        FAILURES_KEPT,
                        new JobSpec(
                                RETRIES,
                                Seconds.atLeastOne(most.multipliedBy(1 + RETRIES)),
                                DAY,
                                pods(identity, files).once().build(List.of(container.build())))));
    }

    /** The log is received into a volume, so that nothing is lost that the primary believes to be safe. */
    private StatefulSet receiver(Identity identity, BackupConfiguration.Archive archive) {
        FileSet files = files();
        List<VolumeMount> spool = List.of(new VolumeMount(SPOOL, BackupConfiguration.SPOOL, null, false));
        ProbeBlueprint arrives = new ProbeBlueprint(
                new ProbeAction.Command(archive.healthCommand()),
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                2,
                1,
                Duration.ZERO);
        Containers container = container("wal-archive", archive.command(), files, spool)
                .readiness(Probes.readiness(arrives, List.of(ImageTool.SH)));
        StorageBlueprint volume = new StorageBlueprint(
                SPOOL_SIZE,
                BackupConfiguration.SPOOL,
                null,
                null,
                database.storage().storageClass(),
                VolumeRetention.RETAIN);
        return new StatefulSet(
                scope.meta(identity.instance(), identity),
                new StatefulSetSpec(
                        1,
                        identity.selector(),
                        ObjectNames.headless(identity.instance()),
                        "OrderedReady",
                        new StatefulSetUpdateStrategy("RollingUpdate"),
                        0,
                        ServiceObjects.HISTORY,
                        Claims.retention(volume),
                        pods(identity, files).build(List.of(container.build())),
                        List.of(Claims.of(identity, SPOOL, volume))));
    }

    /** Both programs read the ConfigMap of the backup. */
    private FileSet files() {
        return new FileSet(scope.backup(database.name()).instance());
    }

    private Containers container(String name, List<String> command, FileSet files, List<VolumeMount> more) {
        List<VolumeMount> mounts = new ArrayList<>(more);
        mounts.add(files.folder("scratch", "/tmp", new EmptyDirVolumeSource(null, "128Mi")));
        mounts.add(files.texts(CONFIGURATION, scripts));
        mounts.add(files.secret(database.adminPassword(), PASSWORD, 0440));
        String credentials = backups.credentials();
        return Containers.named(name, Objects.requireNonNull(backups.image()))
                .command(command)
                .envFrom(credentials == null ? List.of() : List.of(credentials))
                .env(Environment.literals(configuration.environment()))
                .resources(Amounts.of(backups.resources()))
                .mounts(mounts)
                .context(Contexts.container(SECURITY));
    }

    private Pods pods(Identity identity, FileSet files) {
        Spread spread = new Spread(scope, identity.selector(), ANYWHERE, 1, null);
        return Pods.of(scope, identity, files, spread, SECURITY);
    }
}
