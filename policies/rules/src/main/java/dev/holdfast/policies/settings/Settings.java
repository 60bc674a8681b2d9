package dev.holdfast.policies.settings;

import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * How severe each rule is, and what its parameters are.
 *
 * @param development whether the rules count as in development, and not as in production
 * @param rules what is set for single rules, by id
 */
public record Settings(boolean development, Map<String, RuleSetting> rules) {
    private static final RuleSetting NOTHING = new RuleSetting(null, Map.of());

    /** Takes a copy. */
    public Settings {
        rules = Map.copyOf(rules);
    }

    /** As the rules say it for production. */
    public static Settings production() {
        return new Settings(false, Map.of());
    }

    /** The same with what is set for some rules; what is set for one of them replaces what was, severity and parameters each. */
    public Settings with(Map<String, RuleSetting> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, RuleSetting> all = new HashMap<>(rules);
        more.forEach((id, setting) -> all.merge(id, setting, RuleSetting::with));
        return new Settings(development, all);
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
