package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * A metric of each replica.
 *
 * @param metric its name
 * @param average the average over replicas that is aimed at
 */
public record PodsMetric(
        @JsonProperty(required = true) @Pattern(regexp = Names.METRIC, message = Names.METRIC_MEANING) String metric,
        @JsonProperty(required = true) @DecimalMin("0.001") BigDecimal average) {}
