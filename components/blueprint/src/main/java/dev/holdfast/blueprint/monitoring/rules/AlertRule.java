package dev.holdfast.blueprint.monitoring.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        String alert, String expr, String lasting, Map<String, String> labels, Map<String, String> annotations) {
    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertRule that
                && alert.equals(that.alert)
                && expr.equals(that.expr)
                && lasting.equals(that.lasting)
                && labels.equals(that.labels)
                && annotations.equals(that.annotations);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * alert.hashCode() + expr.hashCode()) + lasting.hashCode()) + labels.hashCode())
                + annotations.hashCode();
    }
}
