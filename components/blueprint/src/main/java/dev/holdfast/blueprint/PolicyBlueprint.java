package dev.holdfast.blueprint;

import dev.holdfast.topology.PolicySetting;
import dev.holdfast.topology.PolicyWaiver;
import java.util.List;
import java.util.Map;

/**
 * How a system is judged, beside its profile.
 *
 * @param rules what is set for single policies, by their ids; which ids there are is not known here
 * @param waivers findings that somebody has decided to live with
 */
public record PolicyBlueprint(Map<String, PolicySetting> rules, List<PolicyWaiver> waivers) {}
