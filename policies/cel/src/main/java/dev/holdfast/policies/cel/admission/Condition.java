package dev.holdfast.policies.cel.admission;

/**
 * A condition under which the API server asks at all.
 *
 * @param name what it is called
 * @param expression CEL
 */
public record Condition(String name, String expression) {}
