package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.ExactlyOne;
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
        @JsonProperty(required = true)
                @Pattern(regexp = "^[a-zA-Z_:][a-zA-Z0-9_:.-]{0,127}$", message = "the name of a metric")
                String metric,
        @Nullable Map<String, String> labels,
        @Nullable @DecimalMin("0.001") BigDecimal value,
        @Nullable @DecimalMin("0.001") BigDecimal average) {}
