package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.CronSchedule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Bounds that hold from one time to another.
 *
 * @param name what it is called
 * @param start when it begins, as five cron fields
 * @param end when it ends, as five cron fields
 * @param timeZone the time zone of both
 * @param min replicas at least meanwhile
 * @param max replicas at most meanwhile
 */
public record ScheduledScale(
        @JsonProperty(required = true) @Pattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) String name,
        @JsonProperty(required = true) CronSchedule start,
        @JsonProperty(required = true) CronSchedule end,
        @JsonProperty(required = true) ZoneId timeZone,
        @Nullable @Min(1) @Max(10000) Integer min,
        @Nullable @Min(1) @Max(10000) Integer max) {}
