package dev.holdfast.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The version of a program, compared number by number.
 *
 * @param text as written, such as {@code 1.35}
 */
public record Version(@JsonValue String text) {
    /**
     * Whether this version is the given one or a later one.
     *
     * @param major first number
     * @param minor second number
     * @param patch third number; a version that was written without one counts as its first, 0
     * @return whether it is at least that
     */
    public boolean atLeast(int major, int minor, int patch) {
        int[] wanted = {major, minor, patch};
        for (int i = 0; i < wanted.length; i++) {
            int have = number(i);
            if (have != wanted[i]) {
                return have > wanted[i];
            }
        }
        return true;
    }

    /** The first number. */
    public int major() {
        return number(0);
    }

    /**
     * The first two numbers.
     *
     * @return such as {@code 2.6} for {@code 2.6.12}
     */
    public String minor() {
        return number(0) + "." + number(1);
    }

    /**
     * All three numbers.
     *
     * @return such as {@code 2.6.0} for {@code 2.6}
     */
    public String complete() {
        return number(0) + "." + number(1) + "." + number(2);
    }

    private int number(int index) {
        String[] parts = text.split("\\.", -1);
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
