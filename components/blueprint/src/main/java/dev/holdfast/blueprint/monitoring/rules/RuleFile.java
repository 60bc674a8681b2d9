package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;

/**
 * The rules for one part of the system.
 *
 * @param name the name of the file without its ending
 * @param groups the rules
 */
public record RuleFile(String name, List<RuleGroup> groups) {}
