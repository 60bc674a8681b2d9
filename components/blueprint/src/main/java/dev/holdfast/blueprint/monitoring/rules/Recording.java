package dev.holdfast.blueprint.monitoring.rules;

import java.util.Map;

/**
 * A query whose result is kept as a series of its own.
 *
 * @param record the name of that series
 * @param expr the query
 * @param labels the labels that it gets
 */
public record Recording(String record, String expr, Map<String, String> labels) {}
