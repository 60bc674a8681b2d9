package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the number of replicas follows the load, in each region.
 *
 * @param min replicas at least; derived from what has to be survived if left out
 * @param max replicas at most, 1 to 10,000
 * @param metrics what is measured; the metric that asks for most decides
 * @param scaleUp how fast it grows
 * @param scaleDown how fast it shrinks
 * @param schedule times at which other bounds hold
 * @param kubernetes what only Kubernetes has to know of it
 */
public record Autoscaling(
        @Nullable @Min(1) @Max(10000) Integer min,
        @JsonProperty(required = true) @Min(1) @Max(10000) int max,
        @JsonProperty(required = true) @NotEmpty List<Metric> metrics,
        @Nullable ScalingRules scaleUp,
        @Nullable ScalingRules scaleDown,
        @Nullable List<ScheduledScale> schedule,
        @Nullable AutoscalingOnKubernetes kubernetes) {}
