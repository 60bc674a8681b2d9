package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;

/**
 * A fix that was left to a person.
 *
 * @param fix the fix
 * @param why what stood against it, as the end of a sentence: "the mapping is in flow style, {…}"
 */
public record NotFixed(Fix fix, String why) {}
