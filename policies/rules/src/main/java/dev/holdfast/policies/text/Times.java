package dev.holdfast.policies.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times and sizes with a unit behind a whole number: {@code 30s}, {@code 64MB}. */
public final class Times {
    private Times() {}

    /**
     * A whole number with one of the units behind it.
     *
     * @param text {@code 30s}; blanks between number and unit do not matter
     * @param units what each unit counts; the empty one is for a number alone
     * @return the number times what its unit counts; null where it is none, its unit is unknown, or it is beyond 64 bits
     */
    public static @Nullable Long of(String text, Map<String, Long> units) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        Long unit = units.get(text.substring(digits).strip());
        if (digits == 0 || digits > 18 || unit == null) {
            return null;
        }
        try {
            return Math.multiplyExact(Long.parseLong(text, 0, digits, 10), unit);
        } catch (ArithmeticException beyond64Bits) {
            return null;
        }
    }
}
