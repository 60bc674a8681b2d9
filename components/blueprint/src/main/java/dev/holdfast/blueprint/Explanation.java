package dev.holdfast.blueprint;

/**
 * A value and where it comes from.
 *
 * @param path its path, in the words of the topology
 * @param value the value, as people write it
 * @param origin where it comes from
 */
public record Explanation(String path, String value, Origin origin) {}
