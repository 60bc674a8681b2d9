package dev.holdfast.topology.units;

import java.math.BigDecimal;

/**
 * A decimal number and what is written behind it.
 *
 * @param number the number; not negative, at most 20 digits
 * @param rest what follows the number, without the spaces between
 */
record Numeral(BigDecimal number, String rest) {
    private static final int MOST_DIGITS = 20;

    /**
     * Splits a text such as {@code 1.5Gi} after its number.
     *
     * @param example a well written value, for the advice
     * @throws InvalidValue if the text does not begin with a number, or its number is negative or has more than 20
     *     digits
     */
    static Numeral split(String text, String example) {
        if (text.startsWith("-")) {
            throw InvalidValue.range(Quoted.of(text) + " is negative", "Write an amount such as " + example + ".");
        }
        int end = 0;
        int digits = 0;
        int point = -1;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && point < 0) {
                point = end;
            } else {
                break;
            }
        }
        if (digits == 0 || point == 0 || point == end - 1) {
            throw new InvalidValue(Quoted.of(text) + " does not begin with a number", "Write it like " + example + ".");
        }
        if (digits > MOST_DIGITS) {
            throw InvalidValue.range("a number of " + digits + " digits", "Write a number of at most 20 digits.");
        }
        BigDecimal number = new BigDecimal(text.substring(0, end));
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return new Numeral(number, text.substring(end));
    }

    /** Returns a number without trailing zeros and without an exponent. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
