package dev.holdfast.blueprint;

import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import org.jspecify.annotations.Nullable;

/**
 * What a container is given.
 *
 * @param cpuRequest processor time set aside
 * @param memoryRequest memory set aside
 * @param cpuLimit processor time at most; absent for no limit
 * @param memoryLimit memory at most
 * @param ephemeralRequest disk for logs and scratch files set aside
 * @param ephemeralLimit disk for logs and scratch files at most
 */
public record ResourcesBlueprint(
        Cpu cpuRequest,
        Bytes memoryRequest,
        @Nullable Cpu cpuLimit,
        Bytes memoryLimit,
        Bytes ephemeralRequest,
        Bytes ephemeralLimit) {}
