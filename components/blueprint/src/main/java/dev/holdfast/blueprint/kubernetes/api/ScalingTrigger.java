package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ScaledObject} follows.
 *
 * @param type the name of the scaler: {@code cpu}, {@code memory}, {@code prometheus} or {@code cron}
 * @param metricType how the target is meant: {@code Utilization}, {@code Value} or {@code AverageValue}; absent for the clock
 * @param metadata what the scaler has to know; all values are texts there
 */
public record ScalingTrigger(String type, @Nullable String metricType, Map<String, String> metadata) {}
