package dev.holdfast.blueprint.monitoring.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query whose result is kept as a series of its own.
 *
 * @param record the name of that series
 * @param expr the query
 * @param labels the labels that it gets
 */
public record Recording(String record, String expr, Map<String, String> labels) {
    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recording that
                && record.equals(that.record)
                && expr.equals(that.expr)
                && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * record.hashCode() + expr.hashCode()) + labels.hashCode();
    }
}
