package dev.holdfast.policies.rule;

import dev.holdfast.policies.tree.Place;

/**
 * A waiver as it stands at an object, not yet understood.
 *
 * @param rule the id of the rule
 * @param text reason and expiry: {@code until 2027-06-30: vendor's image writes to its root}
 * @param place where it stands
 */
public record WrittenWaiver(String rule, String text, Place place) {}
