package dev.holdfast.policies.engine;

import dev.holdfast.policies.rule.Severity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a team sets for a rule.
 *
 * @param severity how much it counts; null as the profile says
 * @param parameters the parameters that are set, by name
 */
public record RuleSetting(@Nullable Severity severity, Map<String, Long> parameters) {}
