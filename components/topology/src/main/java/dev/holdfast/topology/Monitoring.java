package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Distinct;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and who is told.
 *
 * @param scrapeInterval time between two measurements; 15s if left out
 * @param retention how long measurements are kept; 15d if left out
 * @param checkInterval time between two checks of health from outside; 30s if left out
 * @param thresholds values at which somebody is told
 * @param receivers who is told
 */
public record Monitoring(
        @Nullable @Between(min = "1s", max = "1d") Duration scrapeInterval,
        @Nullable @Between(min = "1h", max = "3650d") Duration retention,
        @Nullable @Between(min = "1s", max = "1d") Duration checkInterval,
        @Nullable Thresholds thresholds,
        @Nullable @Distinct List<Receiver> receivers) {}
