package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.CronSchedule;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.ImageReference;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is backed up, when, and where to.
 *
 * @param schedule when, as five cron fields
 * @param timeZone the time zone of the schedule
 * @param retention how long a backup is kept
 * @param to the bucket that backups go to
 * @param image an image that has the client programs of the database, a shell and the AWS command line; needed where no operator makes the backups
 * @param databases the databases; all of this topology if left out
 * @param region the region of the bucket
 * @param encrypted whether the bucket encrypts with a key of KMS; {@code true} if left out
 * @param compressed whether backups are compressed; {@code true} if left out
 * @param walArchive whether the log is kept too; {@code none} if left out; CloudNativePG always keeps it
 * @param expectedDuration how long a backup takes; counted into the recovery point
 * @param credentials a secret whose keys are the variables that give access to the bucket; the platform's own identity if left out
 * @param resources what a backup asks for, and may use at most
 */
public record Backups(
        @JsonProperty(required = true) CronSchedule schedule,
        @JsonProperty(required = true) ZoneId timeZone,
        @JsonProperty(required = true) @Between(min = "1d", max = "3650d", step = "1d") Duration retention,
        @JsonProperty(required = true) @Pattern(regexp = Names.S3, message = Names.S3_MEANING) String to,
        @Nullable ImageReference image,
        @Nullable @Distinct List<String> databases,
        @Nullable @Pattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) String region,
        @Nullable Boolean encrypted,
        @Nullable Boolean compressed,
        @Nullable WalArchive walArchive,
        @Nullable @Between(min = "1s", max = "7d") Duration expectedDuration,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String credentials,
        @Nullable Resources resources) {}
