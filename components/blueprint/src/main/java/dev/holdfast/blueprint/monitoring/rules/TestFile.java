package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;

/**
 * The tests of a file of rules.
 *
 * @param name the name of the file of rules without its ending
 * @param order the names of the groups, in the order in which the tests evaluate them
 * @param tests the tests of the alerts
 */
public record TestFile(String name, List<String> order, List<RuleTest> tests) {}
