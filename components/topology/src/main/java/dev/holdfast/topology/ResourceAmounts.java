package dev.holdfast.topology;

import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of what a machine has.
 *
 * @param cpu processor time in cores, such as {@code 500m} or {@code 2}
 * @param memory memory, such as {@code 2Gi}
 * @param ephemeralStorage disk for logs and scratch files, such as {@code 1Gi}
 */
public record ResourceAmounts(@Nullable Cpu cpu, @Nullable Bytes memory, @Nullable Bytes ephemeralStorage) {}
