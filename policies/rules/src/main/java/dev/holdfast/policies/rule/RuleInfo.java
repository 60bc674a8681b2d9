package dev.holdfast.policies.rule;

import java.util.List;

/**
 * What there is to say about a rule. The reference pages are printed from it.
 *
 * @param id the name that waivers and settings use: {@code K12a}; it never changes its meaning
 * @param title what holds where the rule is kept, as a sentence without a full stop
 * @param severity how much a finding counts in production
 * @param inDevelopment how much it counts under the profile {@code development}
 * @param family what it is about
 * @param rationale what goes wrong without it
 * @param remediation what to change
 * @param sources where the rule or its figure comes from: checks of other tools, documentation, a requirement
 * @param parameters what a team may set
 */
public record RuleInfo(
        String id,
        String title,
        Severity severity,
        Severity inDevelopment,
        Family family,
        String rationale,
        String remediation,
        List<String> sources,
        List<Parameter> parameters) {
    /** Begins a rule of this family; the severity is {@link Severity#ERROR} everywhere until it is said otherwise. */
    public static RuleInfoBuilder of(Family family, String id, String title) {
        return new RuleInfoBuilder(family, id, title);
    }
}
