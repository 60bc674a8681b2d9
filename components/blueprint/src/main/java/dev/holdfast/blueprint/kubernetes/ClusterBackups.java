package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.data.BackupLowering;
import dev.holdfast.blueprint.data.CloudNativePg;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.KeySelector;
import dev.holdfast.blueprint.kubernetes.api.ObjectStore;
import dev.holdfast.blueprint.kubernetes.api.ObjectStoreCredentials;
import dev.holdfast.blueprint.kubernetes.api.ObjectStoreSpec;
import dev.holdfast.blueprint.kubernetes.api.ScheduledBackup;
import dev.holdfast.blueprint.kubernetes.api.ScheduledBackupSpec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Backups of a database that CloudNativePG runs, by its Barman Cloud plugin: {@code barmanObjectStore} inside the operator does the same, is
 * deprecated since 1.26 and goes with 1.31.
 */
final class ClusterBackups {
    private ClusterBackups() {}

    /** When a database is copied. */
    static ScheduledBackup schedule(Scope scope, DatabaseBlueprint database) {
        BackupsBlueprint backups = Objects.requireNonNull(scope.blueprint().backups());
        Identity cluster = scope.cluster(database.name());
        return new ScheduledBackup(
                scope.meta(cluster.instance(), cluster),
                new ScheduledBackupSpec(
                        Schedules.sixFields(backups.schedule()),
                        cluster.instance(),
                        // They tell what there is to restore from, whoever made them.
                        "cluster",
                        // Before the first copy there is nothing that the log could be played onto.
                        true,
                        "plugin",
                        CloudNativePg.BACKUP_PLUGIN));
    }

    /** Where it is copied to, and its log with it. */
    static ObjectStore store(Scope scope, DatabaseBlueprint database) {
        BackupsBlueprint backups = Objects.requireNonNull(scope.blueprint().backups());
        Identity cluster = scope.cluster(database.name());
        return new ObjectStore(scope.meta(cluster.instance(), cluster), spec(scope, database, backups));
    }

    private static ObjectStoreSpec spec(Scope scope, DatabaseBlueprint database, BackupsBlueprint backups) {
        return new ObjectStoreSpec(
                backups.retention().toDays() + "d",
                BackupLowering.destination(
                        scope.blueprint(), backups, scope.region().name(), database.name()),
                credentials(backups.credentials()),
                backups.compressed() ? "gzip" : null,
                backups.encrypted() ? "aws:kms" : null,
                // The plugin can read a region from a secret only; the library below it reads this variable.
                backups.region() == null
                        ? List.of()
                        : List.of(new EnvVar("AWS_DEFAULT_REGION", backups.region(), null)),
                Amounts.of(backups.resources()));
    }

    private static @Nullable ObjectStoreCredentials credentials(@Nullable String secret) {
        return secret == null
                ? null
                : new ObjectStoreCredentials(
                        new KeySelector(secret, "AWS_ACCESS_KEY_ID"), new KeySelector(secret, "AWS_SECRET_ACCESS_KEY"));
    }
}
