package dev.holdfast.policies.rule;

/**
 * A number that a team may set for a rule.
 *
 * @param name how it is set: {@code minimum}
 * @param description what it means, with its unit
 * @param byDefault its value where nobody sets it
 * @param least the least value that makes sense
 * @param most the greatest value that makes sense
 */
public record Parameter(String name, String description, long byDefault, long least, long most) {}
