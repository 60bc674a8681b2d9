package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A number of pods, or a share of them.
 *
 * @param number the number, or the percents
 * @param percent whether it is a share
 */
public record IntOrPercent(long number, boolean percent) {
    /** Reads {@code 3} or {@code 25%}; null where nothing such is written. */
    public static @Nullable IntOrPercent of(Node node) {
        Long whole = node.whole();
        if (whole != null) {
            return new IntOrPercent(whole, false);
        }
        String text = node.text();
        if (text == null || text.length() < 2 || text.length() > 10 || !text.endsWith("%")) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            number = number * 10 + digit - '0';
        }
        return new IntOrPercent(number, true);
    }

    /** How many of a total this is, rounded up as budgets and surges are. */
    public long roundedUp(long total) {
        return percent ? (total * number + 99) / 100 : number;
    }

    /** How many of a total this is, rounded down as the pods are that an update may take away. */
    public long roundedDown(long total) {
        return percent ? total * number / 100 : number;
    }

    /** As it is written. */
    @Override
    public String toString() {
        return percent ? number + "%" : Long.toString(number);
    }
}
