package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A metric of each replica.
 *
 * @param metric its name
 * @param counter the counter behind it, such as {@code messages_total}: the metric is then how much it grows in a second; each replica tells the
 *     metric itself if left out
 * @param average the average over replicas that is aimed at
 */
public record PodsMetric(
        @JsonProperty(required = true) @Pattern(regexp = Names.METRIC, message = Names.METRIC_MEANING) String metric,
        @Nullable @Pattern(regexp = Names.PROMETHEUS, message = Names.PROMETHEUS_MEANING) String counter,
        @JsonProperty(required = true) @DecimalMin("0.001") BigDecimal average) {}
