package dev.holdfast.blueprint.monitoring.rules;

import java.util.Map;

/**
 * A rule that tells somebody, as the file has it.
 *
 * @param alert its name
 * @param expr the query
 * @param lasting how long it has to find something, {@code for}
 * @param labels the labels of the alert
 * @param annotations texts for people
 */
public record AlertRule(
        String alert, String expr, String lasting, Map<String, String> labels, Map<String, String> annotations) {}
