package dev.holdfast.topology.schema;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Percent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a regular expression can say of a range of values with a unit. JSON Schema compares numbers only, so that 90m is
 * more than 1h stays to the words of the description, and to the reader.
 */
final class RangePatterns {
    private static final String NOT_NOTHING = "(?=.*[1-9])";
    private static final String UNITS = "([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?";

    private RangePatterns() {}

    /** Returns the pattern of a value of a type in a range; null if it says no more than the type itself. */
    static @Nullable String of(Between range, Class<?> type) {
        if (type == Duration.class) {
            String least = range.min().isEmpty() ? "" : NOT_NOTHING;
            // Every step is a number of seconds.
            String milliseconds = range.step().isEmpty() ? "([0-9]+ms)?" : "(([0-9]*000|0+)ms)?";
            return least.isEmpty() && range.step().isEmpty() ? null : "^" + least + UNITS + milliseconds + "$";
        }
        if (type == Percent.class) {
            String least = range.min().equals("1%") ? "(?!0+(\\.[0-9]+)? *%$)" : "";
            String most = range.max().equals("100%") ? "0*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)" : "[0-9]+(\\.[0-9]+)?";
            return "^" + least + most + " *%$";
        }
        return null;
    }
}
