package dev.holdfast.topology.units;

/** Says a {@link Between} to people, in messages and in the schema alike. */
public final class RangeWords {
    private RangeWords() {}

    /** Returns the range in words that can stand behind "a value": {@code from 1s to 1d in steps of 1s}. */
    public static String of(Between range) {
        String step = range.step().isEmpty() ? "" : " in steps of " + range.step();
        if (range.min().isEmpty()) {
            return "of at most " + range.max() + step;
        }
        return (range.max().isEmpty() ? "of at least " + range.min() : "from " + range.min() + " to " + range.max())
                + step;
    }
}
