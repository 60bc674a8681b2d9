package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a number may be.
 *
 * @param min the lower bound, or null
 * @param minIncluded whether the lower bound itself is in the range
 * @param max the upper bound, or null
 * @param maxIncluded whether the upper bound itself is in the range
 */
record NumberRange(@Nullable BigDecimal min, boolean minIncluded, @Nullable BigDecimal max, boolean maxIncluded)
        implements Constraint, Statement {

    static NumberRange all() {
        return new NumberRange(null, true, null, true);
    }

    NumberRange from(BigDecimal bound, boolean included) {
        return new NumberRange(bound, included, max, maxIncluded);
    }

    NumberRange to(BigDecimal bound, boolean included) {
        return new NumberRange(min, minIncluded, bound, included);
    }

    boolean isBounded() {
        return min != null || max != null;
    }

    @Override
    public Constraint constraint(Shape shape) {
        return this;
    }

    @Override
    public @Nullable InvalidValue check(Object value) {
        BigDecimal number = number(value);
        int low = min == null ? 1 : number.compareTo(min);
        int high = max == null ? -1 : number.compareTo(max);
        boolean inside = (low > 0 || (low == 0 && minIncluded)) && (high < 0 || (high == 0 && maxIncluded));
        return inside ? null : InvalidValue.range(number.toPlainString() + " is out of range", "a number " + words());
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        throw new IllegalStateException(
                "a range of numbers stands at a " + value.getClass().getSimpleName());
    }

    private String words() {
        if (min != null && max != null && minIncluded && maxIncluded) {
            return "from " + min.toPlainString() + " to " + max.toPlainString();
        }
        String from = min == null ? "" : (minIncluded ? "of at least " : "of more than ") + min.toPlainString();
        String to = max == null ? "" : (maxIncluded ? "of at most " : "of less than ") + max.toPlainString();
        return from + (from.isEmpty() || to.isEmpty() ? "" : " and ") + to;
    }
}
