package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a resource: {@code 500m}, {@code 1.5Gi}, {@code 2e3}. The notation is that of <a
 * href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/">Quantity</a>.
 *
 * @param value in cores, bytes or pieces
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {
    /** No sensible amount is longer; a longer one could take long to compute with. */
    private static final int LONGEST = 40;

    /** The amount that is written; null where none is, or what is written is none. */
    public static @Nullable Amount of(Node node) {
        String text = node.text();
        return text == null || text.length() > LONGEST ? null : parse(text);
    }

    /** Whether an amount above zero is written. What cannot be understood counts as written: K04d finds it. */
    public static boolean isPositive(Node node) {
        Amount amount = of(node);
        return amount == null ? node.text() != null : amount.value.signum() > 0;
    }

    /** Whether it is whole, as bytes have to be. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable Amount parse(String text) {
        int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        int end = start;
        int points = 0;
        while (end < text.length() && isNumeric(text.charAt(end))) {
            points += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        BigDecimal unit = unit(text.substring(end));
        if (unit == null || points > 1 || end - start - points < 1) {
            return null;
        }
        return new Amount(new BigDecimal(text.substring(0, end)).multiply(unit));
    }

    private static boolean isNumeric(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static @Nullable BigDecimal unit(String suffix) {
        return switch (suffix) {
            case "" -> BigDecimal.ONE;
            case "n" -> BigDecimal.valueOf(1, 9);
            case "u" -> BigDecimal.valueOf(1, 6);
            case "m" -> BigDecimal.valueOf(1, 3);
            case "k" -> BigDecimal.valueOf(1, -3);
            case "M" -> BigDecimal.valueOf(1, -6);
            case "G" -> BigDecimal.valueOf(1, -9);
            case "T" -> BigDecimal.valueOf(1, -12);
            case "P" -> BigDecimal.valueOf(1, -15);
            case "E" -> BigDecimal.valueOf(1, -18);
            case "Ki" -> BigDecimal.valueOf(1L << 10);
            case "Mi" -> BigDecimal.valueOf(1L << 20);
            case "Gi" -> BigDecimal.valueOf(1L << 30);
            case "Ti" -> BigDecimal.valueOf(1L << 40);
            case "Pi" -> BigDecimal.valueOf(1L << 50);
            case "Ei" -> BigDecimal.valueOf(1L << 60);
            default -> exponent(suffix);
        };
    }

    /** {@code e3}, {@code E-2}; at most two digits. */
    private static @Nullable BigDecimal exponent(String suffix) {
        if (suffix.charAt(0) != 'e' && suffix.charAt(0) != 'E') {
            return null;
        }
        int sign = suffix.startsWith("-", 1) ? -1 : 1;
        String digits = suffix.substring(suffix.startsWith("-", 1) || suffix.startsWith("+", 1) ? 2 : 1);
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return BigDecimal.ONE.scaleByPowerOfTen(sign * Integer.parseInt(digits));
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }
}
