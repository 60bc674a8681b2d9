package dev.holdfast.policies.waiver;

import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.value.Wildcard;
import java.time.LocalDate;

/**
 * A finding that somebody has decided to live with.
 *
 * @param rule the id of the rule
 * @param object what it is waived for, as {@link dev.holdfast.policies.rule.Subject#words()} says it; {@code *} stands for any text
 * @param reason why
 * @param until the last day on which it holds
 * @param file the file in which the waiver is written
 * @param place where in it
 */
public record Waiver(String rule, String object, String reason, LocalDate until, String file, Place place) {
    /** Whether it is about this finding, expired or not. */
    public boolean covers(Finding finding) {
        return rule.equals(finding.rule().id())
                && Wildcard.matches(object, finding.subject().words());
    }

    /** Whether it holds no longer. */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(until);
    }
}
