package dev.holdfast.blueprint;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param scrapeInterval time between two measurements
 * @param retention how long measurements are kept
 * @param checkInterval time between two checks from outside
 * @param thresholds values at which somebody is told, if any
 * @param receivers who is told
 */
public record MonitoringBlueprint(
        Duration scrapeInterval,
        Duration retention,
        Duration checkInterval,
        dev.holdfast.topology.@Nullable Thresholds thresholds,
        List<dev.holdfast.topology.Receiver> receivers) {}
