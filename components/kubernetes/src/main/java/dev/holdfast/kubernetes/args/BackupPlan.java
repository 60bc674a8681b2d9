package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.units.CronSchedule;
import java.time.Duration;
import java.time.ZoneId;

/**
 * When databases are backed up, and where to. Immutable; each method returns a changed copy.
 */
public final class BackupPlan implements Writable {
    private final Written written;

    private BackupPlan(Written written) {
        this.written = written;
    }

    /**
     * A plan.
     *
     * @param schedule when, as five cron fields
     * @param timeZone the time zone of the schedule
     * @param retention how long a backup is kept, whole days
     * @param bucket {@code s3://BUCKET/PREFIX}
     */
    public static BackupPlan of(CronSchedule schedule, ZoneId timeZone, Duration retention, String bucket) {
        return new BackupPlan(Written.of("schedule", schedule)
                .with("timeZone", timeZone)
                .with("retention", retention)
                .with("to", bucket));
    }

    /** The image with the programs for it: the client of the database, a shell and the AWS command line; needed where no operator makes the backups. */
    public BackupPlan image(String reference) {
        return with("image", reference);
    }

    /** The region of the bucket. */
    public BackupPlan region(String name) {
        return with("region", name);
    }

    /** Whether the bucket encrypts with a key of KMS; true if left out. */
    public BackupPlan encrypted(boolean encrypts) {
        return with("encrypted", encrypts);
    }

    /** Whether the log is kept too, so that a restore can go to any moment; {@code NONE} if left out. */
    public BackupPlan walArchive(WalArchive archive) {
        return with("walArchive", archive);
    }

    /** A secret that exists already, whose keys are the variables that give access to the bucket; the platform's own identity if left out. */
    public BackupPlan credentials(String secret) {
        return with("credentials", secret);
    }

    private BackupPlan with(String key, Object value) {
        return new BackupPlan(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
