package dev.holdfast.blueprint;

import dev.holdfast.topology.WalArchive;
import dev.holdfast.topology.units.CronSchedule;
import dev.holdfast.topology.units.ImageReference;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is backed up, when, and where to.
 *
 * @param schedule when
 * @param timeZone the time zone of the schedule
 * @param retention how long a backup is kept
 * @param to the bucket, {@code s3://BUCKET/PREFIX}
 * @param image the image with the programs for it; there unless operators make all backups
 * @param databases the databases
 * @param region the region of the bucket, if it was said
 * @param encrypted whether the bucket encrypts with a key of KMS
 * @param compressed whether backups are compressed
 * @param walArchive whether the log is kept too
 * @param expectedDuration how long a backup takes, if it was said
 * @param credentials the secret with the variables that give access, if one is used
 * @param resources what a backup is given
 */
public record BackupsBlueprint(
        CronSchedule schedule,
        ZoneId timeZone,
        Duration retention,
        String to,
        @Nullable ImageReference image,
        List<String> databases,
        @Nullable String region,
        boolean encrypted,
        boolean compressed,
        WalArchive walArchive,
        @Nullable Duration expectedDuration,
        @Nullable String credentials,
        ResourcesBlueprint resources) {}
