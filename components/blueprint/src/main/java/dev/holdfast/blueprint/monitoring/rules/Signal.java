package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.monitoring.Promql;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A series in the test of a rule.
 *
 * @param series its metric and labels, all with exact values
 * @param counter whether the values are what is added each minute, instead of what is there
 * @param bad the value while something is wrong; absent for a series that is missing then
 * @param good the value while all is well
 */
public record Signal(Promql series, boolean counter, @Nullable BigDecimal bad, BigDecimal good) {
    /** Returns a series that says what is. */
    public static Signal gauge(Promql series, @Nullable Number bad, Number good) {
        return new Signal(series, false, bad == null ? null : exact(bad), exact(good));
    }

    /** Returns a series that counts, by what is added each minute. */
    public static Signal counter(Promql series, Number bad, Number good) {
        return new Signal(series, true, exact(bad), exact(good));
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }

    /**
     * Spells the values for promtool: first bad ones, then good ones.
     *
     * @param badSteps how many steps of a minute something is wrong
     * @param goodSteps how many all is well after that
     */
    String values(int badSteps, int goodSteps) {
        if (bad == null) {
            return "_x" + badSteps + " " + constant(good, goodSteps);
        }
        if (!counter) {
            return constant(bad, badSteps) + " " + constant(good, goodSteps);
        }
        BigDecimal reached = bad.multiply(BigDecimal.valueOf(badSteps)).add(good);
        return "0+" + Promql.number(bad) + "x" + badSteps + " " + Promql.number(reached) + "+" + Promql.number(good)
                + "x" + (goodSteps - 1);
    }

    /** So many equal values: the first, and what is added to it. */
    private static String constant(BigDecimal value, int steps) {
        return Promql.number(value) + "+0x" + (steps - 1);
    }
}
