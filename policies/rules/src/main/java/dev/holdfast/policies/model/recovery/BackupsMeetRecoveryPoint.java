package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.text.Times;
import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of each database, {@link RecoveryPoint} is no more than {@code recovery.point}. Replicas do not count: what is deleted by mistake is deleted
 * there too, and a region takes all of its replicas with it. Silent where no recovery point is stated.
 */
public final class BackupsMeetRecoveryPoint implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M12a", "Backups are as frequent as the recovery point asks")
            .parameter("upload", "seconds until a segment of the log is in the archive", 60, 0, 3600)
            .parameter(
                    "segment",
                    "seconds after which a log that is not full is archived, where archive_timeout is not set",
                    300,
                    1,
                    86400)
            .because(
                    "A backup a day promises the data of yesterday. Whoever was told one hour learns of it when the region is gone.")
            .from(
                    "requirements R109 (BUG 116)",
                    "reliability: RPO = max(backup interval + duration, archive timeout + upload, replication lag)")
            .fix("Write walArchive: continuous, back up more often, or state the recovery point that holds.");

    /** The units of PostgreSQL that a whole number of seconds can have. */
    private static final Map<String, Long> SECONDS = Map.of("", 1L, "s", 1L, "min", 60L, "h", 3_600L, "d", 86_400L);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Recovery recovery = system.blueprint().recovery();
        if (recovery == null) {
            return;
        }
        BackupsBlueprint backups = system.blueprint().backups();
        for (DatabaseBlueprint database : system.blueprint().databases().values()) {
            if (backups == null || !backups.databases().contains(database.name())) {
                found.at(
                        TopologyPath.of("databases", database.name()),
                        "nothing of it is backed up, and no more than " + TimeSpan.format(recovery.point())
                                + " may be lost");
                continue;
            }
            RecoveryPoint point = point(database, backups, found);
            if (point != null && point.worst().compareTo(recovery.point()) > 0) {
                found.at(
                        TopologyPath.of("recovery", "point"),
                        "up to " + TimeSpan.format(point.worst()) + " of database " + database.name()
                                + " may be lost (" + TimeSpan.format(point.between()) + " between copies and "
                                + TimeSpan.format(point.copying()) + " for one), and "
                                + TimeSpan.format(recovery.point())
                                + " is stated");
            }
        }
    }

    private static @Nullable RecoveryPoint point(DatabaseBlueprint database, BackupsBlueprint backups, Found found) {
        Duration gap = new CronTimes(backups.schedule()).longestGap();
        if (backups.walArchive() == WalArchive.CONTINUOUS) {
            Duration timeout = archiveTimeout(database, found);
            // Without a time-out the log of a quiet hour is archived when it is full, which may be after the next
            // backup.
            Duration between = timeout.isZero() ? gap : timeout;
            return between == null ? null : new RecoveryPoint(between, Duration.ofSeconds(found.number("upload")));
        }
        Duration copying = Objects.requireNonNullElse(backups.expectedDuration(), Duration.ZERO);
        return gap == null ? null : new RecoveryPoint(gap, copying);
    }

    private static Duration archiveTimeout(DatabaseBlueprint database, Found found) {
        Long written = Times.of(database.parameters().getOrDefault("archive_timeout", ""), SECONDS);
        return Duration.ofSeconds(written == null ? found.number("segment") : written);
    }
}
