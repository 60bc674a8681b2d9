package dev.holdfast.policies.rule;

import dev.holdfast.policies.tree.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is broken.
 *
 * @param rule the rule
 * @param severity how much it counts here
 * @param subject at what
 * @param place where in the file; where the subject begins if nothing nearer is known
 * @param field the path within the subject: {@code spec.template.spec.containers[0].image}; empty for the subject as a whole
 * @param message what is wrong, with the values that show it; never a secret
 * @param fix the change that mends it without changing what it is for; null where a person has to choose
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        Subject subject,
        Place place,
        String field,
        String message,
        @Nullable Fix fix) {
    /** The same with another message. */
    public Finding withMessage(String other) {
        return new Finding(rule, severity, subject, place, field, other, fix);
    }
}
