package dev.holdfast.blueprint;

import dev.holdfast.topology.GpuVendor;

/**
 * Graphics processors that a replica has for itself.
 *
 * @param count how many, at least 1
 * @param vendor who makes them
 */
public record GpusBlueprint(int count, GpuVendor vendor) {}
