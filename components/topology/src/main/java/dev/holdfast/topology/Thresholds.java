package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values at which somebody is told.
 *
 * @param cpu processor use
 * @param memory memory use
 * @param disk disk use
 * @param metrics further metrics, by name, each with the value above which it counts
 */
public record Thresholds(
        @Nullable @Between(max = "100%") Percent cpu,
        @Nullable @Between(max = "100%") Percent memory,
        @Nullable @Between(max = "100%") Percent disk,
        @Nullable @KeyPattern(regexp = Names.METRIC, message = Names.METRIC_MEANING) Map<String, BigDecimal> metrics) {}
