package dev.holdfast.policies.monitoring.promql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds divisions whose sides cannot be what is meant. What cannot be told is taken for right. */
public final class Ratios {
    private Ratios() {}

    /** What is wrong with a division in an expression; null where nothing is known to be wrong. */
    public static @Nullable String fault(Expression expression) {
        if (expression instanceof Expression.Binary binary
                && binary.operator().equals("/")
                && binary.matching() == null) {
            String fault = fault(binary.left(), binary.right());
            if (fault != null) {
                return fault;
            }
        }
        for (Expression part : expression.parts()) {
            String fault = fault(part);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String fault(Expression left, Expression right) {
        Labels above = Labels.of(left);
        Labels below = Labels.of(right);
        if (above instanceof Labels.Scraped && below instanceof Labels.Scraped) {
            return dividesItself(left, right) ? "each series is divided by itself, since no side is aggregated" : null;
        }
        if (Labels.neverMatch(above, below)) {
            return "it divides " + words(above) + " by " + words(below)
                    + ", which have no labels in common to match by";
        }
        return null;
    }

    /** Whether the upper side has only some series of those that the lower side has: both are the same metric. */
    private static boolean dividesItself(Expression left, Expression right) {
        List<Expression.Selector> above = Labels.selectors(left);
        List<Expression.Selector> below = Labels.selectors(right);
        if (above.size() != 1 || below.size() != 1) {
            return false;
        }
        Map<String, String> some = above.get(0).matchers();
        Map<String, String> all = below.get(0).matchers();
        return above.get(0).metric().equals(below.get(0).metric())
                && some.size() > all.size()
                && some.entrySet().containsAll(all.entrySet());
    }

    private static String words(Labels labels) {
        if (labels instanceof Labels.Exactly exactly) {
            return exactly.names().isEmpty() ? "one sum" : "sums by " + String.join(", ", exactly.names());
        }
        return "series as they were scraped";
    }
}
