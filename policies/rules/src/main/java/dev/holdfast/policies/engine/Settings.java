package dev.holdfast.policies.engine;

import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import java.util.Map;

/**
 * How severe each rule is, and what its parameters are.
 *
 * @param development whether the rules count as in development, and not as in production
 * @param rules what is set for single rules, by id
 */
public record Settings(boolean development, Map<String, RuleSetting> rules) {
    private static final RuleSetting NOTHING = new RuleSetting(null, Map.of());

    /** As the rules say it for production. */
    public static Settings production() {
        return new Settings(false, Map.of());
    }

    /** How much a rule counts. */
    public Severity severity(RuleInfo rule) {
        Severity set = of(rule).severity();
        if (set != null) {
            return set;
        }
        return development ? rule.inDevelopment() : rule.severity();
    }

    /** What is set for a rule. */
    public RuleSetting of(RuleInfo rule) {
        return rules.getOrDefault(rule.id(), NOTHING);
    }
}
