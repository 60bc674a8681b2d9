package dev.holdfast.policies.cel.expression;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount as Kubernetes writes it: {@code 500m}, {@code 1.5Gi}, {@code 1e3}.
 *
 * @param value in the unit itself; without zeros at the end, so that equal amounts are equal
 */
record Amount(BigDecimal value) implements Comparable<Amount> {
    /** Longer than any amount that is meant; keeps 1e999999999 from being written out. */
    private static final int LONGEST = 40;

    private static final int LARGEST_EXPONENT = 30;
    private static final List<String> BINARY = List.of("Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
    private static final String DECIMAL = "num kMGTPE";

    Amount {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Reads an amount; null where the text is none. */
    static @Nullable Amount of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        int end = 0;
        while (end < text.length() && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        BigDecimal factor = factor(text.substring(end));
        if (factor == null || !text.substring(0, end).matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)")) {
            return null;
        }
        return new Amount(new BigDecimal(text.substring(0, end)).multiply(factor));
    }

    private static @Nullable BigDecimal factor(String suffix) {
        if (suffix.isEmpty()) {
            return BigDecimal.ONE;
        }
        if (BINARY.contains(suffix)) {
            return BigDecimal.valueOf(1024).pow(BINARY.indexOf(suffix) + 1);
        }
        if (suffix.length() == 1 && !suffix.equals(" ") && DECIMAL.contains(suffix)) {
            return BigDecimal.ONE.scaleByPowerOfTen(3 * (DECIMAL.indexOf(suffix) - 3));
        }
        if (suffix.matches("[eE][+-]?[0-9]{1,2}")) {
            int exponent = Integer.parseInt(suffix.substring(1));
            return Math.abs(exponent) > LARGEST_EXPONENT ? null : BigDecimal.ONE.scaleByPowerOfTen(exponent);
        }
        return null;
    }

    boolean isWhole() {
        return value.scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }
}
