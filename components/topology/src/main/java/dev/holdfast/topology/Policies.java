package dev.holdfast.topology;

import dev.holdfast.topology.units.KeyPattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the system is judged by {@code holdfast check}.
 *
 * @param rules what is set for single policies, by their ids; {@code holdfast policies list} names them
 * @param waivers findings that somebody has decided to live with
 */
public record Policies(
        @Nullable @KeyPattern(regexp = Names.POLICY, message = Names.POLICY_MEANING) Map<String, PolicySetting> rules,
        @Nullable List<PolicyWaiver> waivers) {}
