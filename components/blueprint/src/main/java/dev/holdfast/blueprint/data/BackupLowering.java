package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.units.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From the backups of a system to the programs that make those of one database. */
public final class BackupLowering {
    /** Written at least once a minute, so three have been missed. */
    private static final String ALIVE = "[ $(( $(date +%s) - $(cat /tmp/archived) )) -lt 180 ]";

    private BackupLowering() {}

    /**
     * Lowers the backups of a database.
     *
     * @param blueprint the system, which has backups
     * @param database one of the databases that are backed up
     * @param region the region in which the database runs, a part of the path in the bucket
     * @param host the host name of the primary
     * @param configurationFolder the absolute folder where {@code backup.sh} and {@code wal-archive.sh} are mounted
     * @param adminPasswordFile the file with the password of {@code postgres}
     */
    public static BackupConfiguration lower(
            Blueprint blueprint,
            DatabaseBlueprint database,
            String region,
            String host,
            String configurationFolder,
            String adminPasswordFile) {
        BackupsBlueprint backups = Objects.requireNonNull(blueprint.backups());
        boolean archived = backups.walArchive() == WalArchive.CONTINUOUS;
        Map<String, String> environment = new LinkedHashMap<>();
        // The client programs of PostgreSQL and of S3 both want a home that they may write to.
        environment.put("HOME", "/tmp");
        environment.put("PGHOST", host);
        environment.put("PGPORT", Integer.toString(PostgresConfiguration.PORT));
        environment.put("PGUSER", PostgresConfiguration.ADMINISTRATOR);
        environment.put("PGDATABASE", database.databaseName());
        environment.put("PASSWORD_FILE", adminPasswordFile);
        environment.put("BACKUP_TO", destination(blueprint, backups, region, database.name()));
        // Only a copy of the files can be brought forward by the log; a dump can not.
        environment.put("BACKUP_METHOD", archived ? "files" : "dump");
        environment.put("BACKUP_BYTES", Long.toString(largest(database).bytes()));
        environment.put(
                "BACKUP_RETENTION_DAYS", Long.toString(backups.retention().toDays()));
        environment.put("BACKUP_COMPRESSED", Boolean.toString(backups.compressed()));
        environment.put("BACKUP_ENCRYPTED", Boolean.toString(backups.encrypted()));
        if (backups.region() != null) {
            environment.put("AWS_REGION", backups.region());
        }
        return new BackupConfiguration(
                environment,
                List.of("sh", configurationFolder + "/backup.sh"),
                archived
                        ? new BackupConfiguration.Archive(
                                List.of("sh", configurationFolder + "/wal-archive.sh"), List.of("sh", "-c", ALIVE))
                        : null);
    }

    /** Returns where the backups of a database go: a folder of its own below the bucket. */
    public static String destination(Blueprint blueprint, BackupsBlueprint backups, String region, String database) {
        String bucket = backups.to().endsWith("/") ? backups.to() : backups.to() + "/";
        return bucket + blueprint.name() + "/" + blueprint.environment() + "/" + region + "/" + database;
    }

    private static Bytes largest(DatabaseBlueprint database) {
        return database.storage().growTo() == null
                ? database.storage().size()
                : database.storage().growTo();
    }
}
