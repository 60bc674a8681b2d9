package dev.holdfast.blueprint;

import dev.holdfast.topology.StableHash;

/**
 * Parts into which the replicas of a service divide their work.
 *
 * @param count how many
 * @param hash by what the part of a key is found
 * @param key what the key is
 */
public record PartitionsBlueprint(int count, StableHash hash, String key) {}
