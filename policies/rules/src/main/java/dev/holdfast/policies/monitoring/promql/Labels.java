package dev.holdfast.policies.monitoring.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which labels the series of an expression have, as far as the expression itself says it. */
public sealed interface Labels {
    /** It cannot be told. */
    Labels UNKNOWN = new Unknown();

    /** Nobody can tell from the expression. */
    record Unknown() implements Labels {}

    /** A number, which goes with every series. */
    record Scalar() implements Labels {}

    /** All labels of the series that were scraped, {@code instance} and {@code job} among them. */
    record Scraped() implements Labels {}

    /** These labels, and no others. */
    record Exactly(Set<String> names) implements Labels {
        Labels without(String name) {
            Set<String> rest = new TreeSet<>(names);
            rest.remove(name);
            return new Exactly(rest);
        }

        /** Whether these may be all labels of a scraped series: it has at least the two that Prometheus adds. */
        boolean mayBeScraped() {
            return names.contains("instance") && names.contains("job");
        }
    }

    /** The labels of an expression. */
    static Labels of(Expression expression) {
        if (expression instanceof Expression.Literal) {
            return new Scalar();
        }
        if (expression instanceof Expression.Selector selector) {
            // The name of a recorded series has a colon; what was recorded may have been aggregated.
            boolean named = !selector.metric().isEmpty() && !selector.metric().startsWith("$");
            return named && !selector.metric().contains(":") ? new Scraped() : UNKNOWN;
        }
        if (expression instanceof Expression.Aggregate aggregate) {
            return aggregated(aggregate);
        }
        if (expression instanceof Expression.Call call) {
            return called(call);
        }
        return expression instanceof Expression.Binary binary ? joined(binary) : UNKNOWN;
    }

    private static Labels aggregated(Expression.Aggregate aggregate) {
        Expression vector = aggregate.arguments().get(aggregate.arguments().size() - 1);
        return switch (aggregate.operator()) {
            case "topk", "bottomk", "limitk", "limit_ratio" -> of(vector);
            case "count_values" -> UNKNOWN;
            default -> {
                boolean variable = aggregate.labels().stream().anyMatch(label -> label.startsWith("$"));
                yield aggregate.without() || variable ? UNKNOWN : new Exactly(new TreeSet<>(aggregate.labels()));
            }
        };
    }

    private static Labels called(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        return switch (call.function()) {
            case "time", "pi", "scalar" -> new Scalar();
            case "vector" -> new Exactly(Set.of());
            case "rate",
                    "irate",
                    "increase",
                    "delta",
                    "idelta",
                    "deriv",
                    "abs",
                    "ceil",
                    "floor",
                    "round",
                    "sqrt",
                    "ln",
                    "exp",
                    "log2",
                    "log10",
                    "clamp",
                    "clamp_min",
                    "clamp_max",
                    "avg_over_time",
                    "sum_over_time",
                    "max_over_time",
                    "min_over_time",
                    "last_over_time",
                    "count_over_time" -> arguments.isEmpty() ? UNKNOWN : of(inner(arguments.get(0)));
            case "histogram_quantile" ->
                arguments.size() == 2 && of(arguments.get(1)) instanceof Exactly exactly
                        ? exactly.without("le")
                        : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static Expression inner(Expression argument) {
        return argument instanceof Expression.Subquery subquery ? subquery.of() : argument;
    }

    private static Labels joined(Expression.Binary binary) {
        Labels left = of(binary.left());
        Labels right = of(binary.right());
        switch (binary.operator()) {
            case "and", "unless" -> {
                return left;
            }
            case "or" -> {
                return left.equals(right) ? left : UNKNOWN;
            }
            default -> {
                if (right instanceof Scalar) {
                    return left;
                }
                if (left instanceof Scalar) {
                    return right;
                }
                return left.equals(right) && binary.matching() == null ? left : UNKNOWN;
            }
        }
    }

    /** Whether series with such labels and those with others have no partners at all, where all labels count. */
    static boolean neverMatch(Labels one, Labels other) {
        if (one instanceof Exactly exactly && other instanceof Exactly others) {
            return !exactly.names().equals(others.names());
        }
        return (one instanceof Exactly known && other instanceof Scraped && !known.mayBeScraped())
                || (one instanceof Scraped && other instanceof Exactly exactly && !exactly.mayBeScraped());
    }

    /** The selectors of an expression, those within others included. */
    static List<Expression.Selector> selectors(Expression expression) {
        List<Expression.Selector> all = new ArrayList<>();
        if (expression instanceof Expression.Selector selector) {
            all.add(selector);
        }
        expression.parts().forEach(part -> all.addAll(selectors(part)));
        return all;
    }
}
