package dev.holdfast.blueprint.monitoring.rules;

import java.util.List;
import java.util.Map;

/**
 * The test of an alert: it fires while something is wrong, and stops when all is well again.
 *
 * @param name what is shown
 * @param series what is measured
 * @param alert the name of the alert
 * @param firing when it has to fire
 * @param expected the alerts of that name that fire then
 * @param resolved when nothing of that name may fire any more; empty for an alert that never stops
 * @see <a href="https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/">Unit testing for rules</a>
 */
public record RuleTest(
        String name, List<Input> series, String alert, String firing, List<Expected> expected, String resolved) {
    /**
     * A series.
     *
     * @param series its metric and labels
     * @param values its values, in promtool's own spelling
     */
    public record Input(String series, String values) {}

    /**
     * An alert.
     *
     * @param labels all its labels
     * @param annotations all its texts
     */
    public record Expected(Map<String, String> labels, Map<String, String> annotations) {}
}
