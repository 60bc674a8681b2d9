package dev.holdfast.policies.monitoring.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the ranges over which an expression computes how fast counters grow. */
public final class Windows {
    private static final Set<String> RATES = Set.of("rate", "increase");
    private static final Pattern RECORDED = Pattern.compile("rate([0-9]+[smhdw])$");

    private Windows() {}

    /**
     * A range.
     *
     * @param function the function
     * @param selector whose range it is
     * @param milliseconds how long it is
     */
    public record Window(String function, Expression.Selector selector, long milliseconds) {
        /** Whether it only asks a job of this name, or does not say whom. */
        public boolean mayAsk(String job) {
            String matcher = selector.matchers().get("job");
            return matcher == null || !matcher.startsWith("=") || matcher.startsWith("=~") || matcher.equals("=" + job);
        }
    }

    /** The ranges that are written out; those that a variable gives are left out. */
    public static List<Window> of(Expression expression) {
        List<Window> windows = new ArrayList<>();
        collect(expression, windows);
        return windows;
    }

    private static void collect(Expression expression, List<Window> into) {
        if (expression instanceof Expression.Call call
                && RATES.contains(call.function())
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Expression.Selector selector
                && selector.window() != null) {
            Long milliseconds = Durations.milliseconds(selector.window());
            if (milliseconds != null) {
                into.add(new Window(call.function(), selector, milliseconds));
            }
        }
        expression.parts().forEach(part -> collect(part, into));
    }

    /**
     * How far an expression looks back before it is true, in milliseconds: over the ranges of its selectors, or those that the names of recorded
     * series end with ({@code ratio_rate1h}). Of two conditions that both have to hold the longer counts, of alternatives the shorter.
     */
    public static long lookedBack(Expression expression) {
        if (expression instanceof Expression.Selector selector) {
            String window = selector.window();
            Long range = window == null ? recorded(selector.metric()) : Durations.milliseconds(window);
            return range == null ? 0 : range;
        }
        if (expression instanceof Expression.Subquery subquery) {
            Long range = Durations.milliseconds(subquery.window());
            return range == null ? 0 : range;
        }
        boolean either = expression instanceof Expression.Binary binary
                && binary.operator().equals("or");
        long least = Long.MAX_VALUE;
        long most = 0;
        for (Expression part : expression.parts()) {
            long range = lookedBack(part);
            least = Math.min(least, range);
            most = Math.max(most, range);
        }
        return either ? least : most;
    }

    private static @Nullable Long recorded(String metric) {
        Matcher end = RECORDED.matcher(metric);
        return metric.contains(":") && end.find() ? Durations.milliseconds(end.group(1)) : null;
    }
}
