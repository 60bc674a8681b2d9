package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.topology.VolumeRetention;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** What Kubernetes manifests can say of databases: more where an operator runs them, and in two things less. */
final class DatabaseFidelity {
    private DatabaseFidelity() {}

    static void rows(Table table, Blueprint blueprint) {
        boolean plain = any(blueprint, database -> !database.kubernetes().operated());
        boolean retained = any(
                blueprint,
                database ->
                        database.kubernetes().operated() && database.storage().retention() == VolumeRetention.RETAIN);
        table.outside(DataFeature.DATABASE_MACHINES, DataFeature.DATABASE_BALANCERS)
                .row(
                        DataFeature.DATABASE_OWN_POOLER,
                        plain ? Rendition.missing("with operator none there is no pooler") : Rendition.expressed())
                .row(
                        DataFeature.DATABASE_ROUTING,
                        plain
                                ? Rendition.missing(
                                        "with operator none Services lead to those that began as primary and as replicas")
                                : Rendition.approximated(
                                        "CloudNativePG's Services follow the primary, both on its port; they ask no replica how far behind it is"))
                .row(
                        DataFeature.DATABASE_TLS,
                        plain
                                ? Rendition.missing("with operator none instances talk in plain text")
                                : Rendition.approximated(
                                        "CloudNativePG makes certificates of its own, and lets clients in without encryption too"))
                .expressed(
                        DataFeature.DATABASES,
                        DataFeature.DATABASE_POOLER,
                        DataFeature.READ_REPLICAS,
                        DataFeature.SYNCHRONOUS,
                        DataFeature.BACKUPS,
                        DataFeature.WAL_ARCHIVE)
                .row(
                        DataFeature.DATABASE_OPERATOR,
                        plain
                                ? Rendition.missing(
                                        "with operator none nothing makes a replica the primary when the primary is lost")
                                : Rendition.expressed())
                .row(
                        DataFeature.SYNCHRONOUS_DEGRADE,
                        plain
                                ? Rendition.approximated(
                                        "PostgreSQL cannot change over by itself: with operator none commits do not wait for standbys at all")
                                : Rendition.expressed())
                .row(
                        DataFeature.DATABASE_VOLUME_RETENTION,
                        retained
                                ? Rendition.approximated(
                                        "CloudNativePG deletes claims with their Cluster: what stays are backups and, by its reclaim policy, the volume")
                                : Rendition.expressed())
                .row(
                        OperationFeature.DATABASE_FAILOVER,
                        plain
                                ? Rendition.missing("with operator none promoting a standby takes a person")
                                : Rendition.expressed())
                .row(
                        DataFeature.BACKUP_SCHEDULE,
                        readsUtc(blueprint)
                                ? Rendition.approximated(
                                        "CloudNativePG knows no time zones: it reads the schedule as UTC")
                                : Rendition.expressed());
    }

    private static boolean readsUtc(Blueprint blueprint) {
        BackupsBlueprint backups = blueprint.backups();
        return backups != null
                && !backups.timeZone().normalized().equals(ZoneOffset.UTC)
                && any(
                        blueprint,
                        database -> database.kubernetes().operated()
                                && backups.databases().contains(database.name()));
    }

    private static boolean any(Blueprint blueprint, Predicate<DatabaseBlueprint> what) {
        return blueprint.databases().values().stream().anyMatch(what);
    }
}
