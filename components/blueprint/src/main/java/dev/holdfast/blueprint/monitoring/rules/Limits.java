package dev.holdfast.blueprint.monitoring.rules;

import dev.holdfast.blueprint.ThresholdsBlueprint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Alerts about one value with several limits: the test of each also sets off those whose limits lie nearer. */
final class Limits {
    /** A test passes a limit by so much: more than rounding, less than what lies between two limits that make sense. */
    private static final BigDecimal ABOVE = new BigDecimal("1.01");

    private static final BigDecimal BELOW = new BigDecimal("0.99");

    private Limits() {}

    /** Alerts that fire above their limits. */
    static List<Alert> above(
            List<Level> levels, Function<ThresholdsBlueprint, @Nullable BigDecimal> limit, Maker maker) {
        return of(levels, limit, maker, ABOVE, (value, other) -> value.compareTo(other) > 0);
    }

    /** Alerts that fire below their limits. */
    static List<Alert> below(
            List<Level> levels, Function<ThresholdsBlueprint, @Nullable BigDecimal> limit, Maker maker) {
        return of(levels, limit, maker, BELOW, (value, other) -> value.compareTo(other) < 0);
    }

    private static List<Alert> of(
            List<Level> levels,
            Function<ThresholdsBlueprint, @Nullable BigDecimal> limit,
            Maker maker,
            BigDecimal factor,
            BiFunction<BigDecimal, BigDecimal, Boolean> passes) {
        List<Alert> alerts = new ArrayList<>();
        for (Level level : levels) {
            BigDecimal own = limit.apply(level.thresholds());
            if (own == null) {
                continue;
            }
            BigDecimal value = own.multiply(factor);
            List<Alert> companions = new ArrayList<>();
            for (Level other : levels) {
                BigDecimal others = limit.apply(other.thresholds());
                if (other.severity() != level.severity() && others != null && passes.apply(value, others)) {
                    companions.add(maker.make(other, others, value));
                }
            }
            alerts.add(maker.make(level, own, value).with(companions));
        }
        return alerts;
    }

    /** Makes an alert. */
    @FunctionalInterface
    interface Maker {
        /**
         * Makes the alert of a level.
         *
         * @param level the level
         * @param limit its limit
         * @param value the value of the test, which passes it
         */
        Alert make(Level level, BigDecimal limit, BigDecimal value);
    }
}
