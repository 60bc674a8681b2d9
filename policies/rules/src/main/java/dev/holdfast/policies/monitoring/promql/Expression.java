package dev.holdfast.policies.monitoring.promql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression of PromQL. Parentheses, offsets and {@code @} are read and not kept: no rule asks for them. */
public sealed interface Expression {
    /** What it is made of. */
    default List<Expression> parts() {
        return List.of();
    }

    /** A number, or a text. */
    record Literal(String text) implements Expression {}

    /** What Grafana puts in before Prometheus sees it, so that nothing is known of it: {@code $filter}. */
    record Variable(String name) implements Expression {}

    /**
     * A selector.
     *
     * @param metric the name; empty where only matchers are written
     * @param matchers operator and value by label: {@code =~"5.."}
     * @param window the range as it is written, {@code 5m}; null for an instant
     */
    record Selector(String metric, Map<String, String> matchers, @Nullable String window) implements Expression {}

    /** The values of an expression over a range. */
    record Subquery(Expression of, String window) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** A call of a function. */
    record Call(String function, List<Expression> arguments) implements Expression {
        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /**
     * An aggregation.
     *
     * @param operator {@code sum}
     * @param labels the labels that are kept, or left out
     * @param without whether the labels are those that are left out
     * @param arguments the vector, last, behind a parameter
     */
    record Aggregate(String operator, List<String> labels, boolean without, List<Expression> arguments)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return arguments;
        }
    }

    /**
     * Two expressions with an operator between them.
     *
     * @param operator {@code /}, {@code and}, {@code >=}
     * @param matching how their series are matched; null where nothing is said
     */
    record Binary(String operator, Expression left, Expression right, @Nullable Matching matching)
            implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /**
     * How series of two sides are matched.
     *
     * @param on whether the labels are all that count, and not those that do not count
     * @param labels the labels
     */
    record Matching(boolean on, List<String> labels) {}
}
