package dev.holdfast.blueprint;

import java.util.Map;

/**
 * Where each value of a blueprint comes from.
 *
 * @param byPath by path, in the order in which they were decided
 */
public record Explanations(Map<String, Explanation> byPath) {}
