package dev.holdfast.startup.sample.records;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Components, what is derived from them, and methods that are neither. */
public record Facts<T>(@Nullable T left, List<T> all) implements Supplier<String> {
    /** Derived, and once more as a bridge. */
    @Override
    public String get() {
        return "got " + left;
    }

    /** Derived, of two words. */
    public long count() {
        return all.size();
    }

    /** Derived, an array. */
    public int[] numbers() {
        return new int[] {all.size()};
    }

    /** Fails. */
    public T last() {
        return all.get(all.size());
    }

    /** Takes something. */
    public String with(String other) {
        return left + other;
    }

    /** Gives nothing. */
    public void nothing() {}

    /** Needs no record. */
    public static String stated() {
        return "static";
    }

    /** Not for all. */
    String near() {
        return hidden();
    }

    private String hidden() {
        return "hidden";
    }
}
