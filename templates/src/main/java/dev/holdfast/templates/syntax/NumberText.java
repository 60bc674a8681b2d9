package dev.holdfast.templates.syntax;

import java.math.BigDecimal;

/** A number in digits, the same in every syntax, locale and time zone: no grouping, no exponent, a point before the fraction. */
public final class NumberText {
    private static final int MOST_DIGITS = 400;

    private NumberText() {}

    /**
     * Writes a number. A {@code BigDecimal} keeps the digits that it has; a binary fraction is written with the fewest
     * that tell it apart, {@code 2.0} as {@code 2}.
     *
     * @throws UnrepresentableValue for NaN, infinities, and numbers of more than 400 digits
     */
    public static String of(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return number.toString();
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new UnrepresentableValue("number", "it is not finite");
            }
            BigDecimal shortest = new BigDecimal(number.toString());
            return shortest.signum() == 0 ? "0" : digits(shortest.stripTrailingZeros());
        }
        return digits(new BigDecimal(number.toString()));
    }

    private static String digits(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new UnrepresentableValue("number", "it has more than " + MOST_DIGITS + " digits");
        }
        return number.toPlainString();
    }
}
