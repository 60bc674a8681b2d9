package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.CountOrPercent;
import dev.holdfast.topology.units.WeeklyWindow;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and how planned work happens.
 *
 * @param window the time of the week, such as {@code Sun 01:00-03:00}
 * @param timeZone its time zone
 * @param strategy how new versions come where a service does not say; {@code rolling} if left out
 * @param maxUnavailable how many replicas of a service may be away meanwhile, of those that do not vote
 * @param drain how long a replica that stops may finish what it has begun, where the service does not say
 */
public record Maintenance(
        @JsonProperty(required = true) WeeklyWindow window,
        @JsonProperty(required = true) ZoneId timeZone,
        @Nullable MaintenanceStrategy strategy,
        @Nullable CountOrPercent maxUnavailable,
        @Nullable @Between(max = "1d") Duration drain) {}
