package dev.holdfast.topology.units;

/** Says a {@link Between} to people, in messages and in the schema alike. */
public final class RangeWords {
    private RangeWords() {}

    /** Returns the range in words that can stand behind "a value": {@code from 1s to 1d in steps of 1s}. */
    public static String of(Between range) {
        return of(range.min(), range.max(), range.step());
    }

    /** Returns the same for its parts, which are empty where it has none. */
    public static String of(String min, String max, String step) {
        String steps = step.isEmpty() ? "" : " in steps of " + step;
        if (min.isEmpty()) {
            return "of at most " + max + steps;
        }
        return (max.isEmpty() ? "of at least " + min : "from " + min + " to " + max) + steps;
    }
}
