package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of a hundred, written {@code 85%} or {@code 99.9%}. Up to 1000%, for growth; what is a share of a
 * whole says so where it stands.
 *
 * @param value the number before the sign, 0 to 1000, at most 9 decimals
 */
@Notation(
        regexp = "^[0-9]+(\\.[0-9]+)? *%$",
        examples = {"85%", "99.9%"})
public record Percent(BigDecimal value) implements Comparable<Percent> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int FINEST = 9;

    /**
     * Checks the number and drops its trailing zeros, so that 85% and 85.0% are equal.
     *
     * @throws InvalidValue if it is less than 0, more than 1000, or has more than 9 decimals
     */
    public Percent {
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            throw InvalidValue.range("must be from 0% to 1000%", "Write a percentage such as 85%.");
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() > FINEST) {
            throw InvalidValue.range("has more than 9 decimals", "Write a percentage such as 99.999%.");
        }
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /** Takes a whole number of hundredths. */
    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /**
     * Reads {@code 85%} or {@code 99.9%}.
     *
     * @throws InvalidValue if the sign is missing, or the number is out of range
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Percent parse(String text) {
        Numeral written = Numeral.split(text, "85%");
        if (!written.rest().equals("%")) {
            String reason = written.rest().isEmpty()
                    ? Quoted.of(text) + " has no percent sign"
                    : Quoted.of(text) + " is no percentage";
            throw InvalidValue.unit(reason, "Write it with its sign: " + Numeral.plain(written.number()) + "%.");
        }
        return new Percent(written.number());
    }

    /** Returns the part of one: 0.85 for 85%. Exact. */
    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }

    /** Returns this share of a whole number, in the given rounding. */
    public int of(int total, RoundingMode rounding) {
        return value.multiply(BigDecimal.valueOf(total))
                .divide(HUNDRED, 0, rounding)
                .intValueExact();
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    /** Returns it as it is written, with the sign. */
    @Override
    @JsonValue
    public String toString() {
        return Numeral.plain(value) + "%";
    }
}
