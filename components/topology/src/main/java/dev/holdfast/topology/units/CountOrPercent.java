package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * So many of a set, as a number ({@code 1}) or as a share of it ({@code 25%}); exactly one of the two is there.
 *
 * @param count a number, 0 and more
 * @param percent a share, 0% to 100%
 */
@Notation(regexp = "^[0-9]+(\\.[0-9]+)? *%$", examples = "25%")
public record CountOrPercent(@Nullable Integer count, @Nullable Percent percent) {
    private static final String FIX = "Write a number (1) or a percentage (25%).";

    /**
     * Checks that one of the two is there and in its range.
     *
     * @throws InvalidValue if not
     */
    public CountOrPercent {
        if ((count == null) == (percent == null)) {
            throw new InvalidValue("must be a number or a percentage", FIX);
        }
        if (count != null && count < 0) {
            throw InvalidValue.range("must not be negative", FIX);
        }
        if (percent != null && percent.compareTo(Percent.of(100)) > 0) {
            throw InvalidValue.range("must not be more than 100%", FIX);
        }
    }

    /**
     * Takes a number.
     *
     * @throws InvalidValue if it is negative
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountOrPercent of(int count) {
        return new CountOrPercent(count, null);
    }

    /**
     * Reads {@code 25%}. A number stands in the file as a number, not as a text.
     *
     * @throws InvalidValue if it is no percentage, or more than 100%
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CountOrPercent parse(String text) {
        if (!text.endsWith("%")) {
            throw new InvalidValue(Quoted.of(text) + " is neither a number nor a percentage", FIX);
        }
        return new CountOrPercent(null, Percent.parse(text));
    }

    /**
     * Returns how many of a total this is, a share rounded down (as Kubernetes rounds {@code maxUnavailable}), and at
     * most the total.
     */
    public int roundDown(int total) {
        return share(total, RoundingMode.FLOOR);
    }

    /**
     * Returns how many of a total this is, a share rounded up (as Kubernetes rounds {@code maxSurge}), and at most the
     * total.
     */
    public int roundUp(int total) {
        return share(total, RoundingMode.CEILING);
    }

    private int share(int total, RoundingMode rounding) {
        int wanted = percent != null ? percent.of(total, rounding) : count != null ? count : 0;
        return Math.min(wanted, total);
    }

    /** Returns the number, or the share with its sign. */
    @Override
    public String toString() {
        return percent != null ? percent.toString() : String.valueOf(count);
    }

    @JsonValue
    Object json() {
        return percent != null ? percent : count != null ? count : 0;
    }
}
