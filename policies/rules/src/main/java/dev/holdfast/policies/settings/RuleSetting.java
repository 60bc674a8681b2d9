package dev.holdfast.policies.settings;

import dev.holdfast.policies.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team sets for a rule.
 *
 * @param severity how much it counts; null as the profile says
 * @param parameters the parameters that are set, by name
 */
public record RuleSetting(@Nullable Severity severity, Map<String, Long> parameters) {
    /** Takes a copy. */
    public RuleSetting {
        parameters = Map.copyOf(parameters);
    }

    /** This, with what another sets in its place. */
    RuleSetting with(RuleSetting other) {
        Map<String, Long> all = new HashMap<>(parameters);
        all.putAll(other.parameters);
        return new RuleSetting(other.severity == null ? severity : other.severity, all);
    }
}
