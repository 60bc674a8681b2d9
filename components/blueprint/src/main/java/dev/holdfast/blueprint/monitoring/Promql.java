package dev.holdfast.blueprint.monitoring;

import dev.holdfast.topology.units.TimeSpan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * A selector of series in the language of Prometheus, and how values are spelled there.
 *
 * @param metric the name of the metric
 * @param matchers by label: the operator and the value
 * @see <a href="https://prometheus.io/docs/prometheus/latest/querying/basics/">Querying Prometheus</a>
 */
public record Promql(String metric, Map<String, Matcher> matchers) {
    /**
     * What the value of a label has to be.
     *
     * @param operator one of the four of Prometheus
     * @param value the value or pattern
     */
    public record Matcher(String operator, String value) {}

    /** Returns the selector of all series of a metric. */
    public static Promql of(String metric) {
        return new Promql(metric, Map.of());
    }

    /** Returns the selector of those whose label has a value. */
    public Promql with(String label, String value) {
        return and(label, "=", value);
    }

    /** Returns the selector of those whose label has another value. */
    public Promql without(String label, String value) {
        return and(label, "!=", value);
    }

    /** Returns the selector of those whose label matches a pattern as a whole. */
    public Promql matching(String label, String pattern) {
        return and(label, "=~", pattern);
    }

    private Promql and(String label, String operator, String value) {
        Map<String, Matcher> all = new TreeMap<>(matchers);
        all.put(label, new Matcher(operator, value));
        return new Promql(metric, all);
    }

    /** Returns the range of the last so long a time, such as {@code up[5m]}. */
    public String over(Duration window) {
        return this + "[" + time(window) + "]";
    }

    /** Spells a time. */
    public static String time(Duration time) {
        return TimeSpan.format(time);
    }

    /** Spells a number, without an exponent. */
    public static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    @Override
    public String toString() {
        if (matchers.isEmpty()) {
            return metric;
        }
        // A loop: hundreds of these are spelled by a program that has just been started.
        StringBuilder selector = new StringBuilder(metric).append('{');
        String separator = "";
        for (Map.Entry<String, Matcher> matcher : matchers.entrySet()) {
            selector.append(separator)
                    .append(matcher.getKey())
                    .append(matcher.getValue().operator())
                    .append(quoted(matcher.getValue().value()));
            separator = ", ";
        }
        return selector.append('}').toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
