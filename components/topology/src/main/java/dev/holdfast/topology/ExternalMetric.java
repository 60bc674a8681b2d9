package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A metric from outside the cluster.
 *
 * @param metric its name
 * @param labels labels that choose the series
 * @param value the value that is aimed at
 * @param average the value for each replica that is aimed at
 */
@ExactlyOne({"value", "average"})
public record ExternalMetric(
        @JsonProperty(required = true) @Pattern(regexp = Names.METRIC, message = Names.METRIC_MEANING) String metric,
        @Nullable @KeyPattern(regexp = Names.LABEL_KEY, message = Names.LABEL_KEY_MEANING)
                Map<String, @Pattern(regexp = Names.LABEL_VALUE, message = Names.LABEL_VALUE_MEANING) String> labels,
        @Nullable @DecimalMin("0.001") BigDecimal value,
        @Nullable @DecimalMin("0.001") BigDecimal average) {}
