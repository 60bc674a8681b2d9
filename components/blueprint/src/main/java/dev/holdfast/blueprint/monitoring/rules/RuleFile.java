package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;

/**
 * The rules for one part of the system, and their tests.
 *
 * @param name the name of the file without its ending
 * @param groups the rules
 * @param order the names of the groups, in the order in which the tests evaluate them
 * @param tests the tests of the alerts
 */
public record RuleFile(String name, List<RuleGroup> groups, List<String> order, List<RuleTest> tests) {}
