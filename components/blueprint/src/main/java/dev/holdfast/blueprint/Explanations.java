package dev.holdfast.blueprint;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where each value of a blueprint comes from. Put in words only when somebody asks, since most runs never do. */
public final class Explanations {
    private final Supplier<Map<String, Explanation>> words;

    /**
     * Keeps what there is to tell.
     *
     * @param words puts it in words, each time the same
     */
    public Explanations(Supplier<Map<String, Explanation>> words) {
        this.words = words;
    }

    /** Returns them by path, in the order in which they were decided. */
    public Map<String, Explanation> byPath() {
        return words.get();
    }

    /** Two are equal if they tell the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanations explanations && byPath().equals(explanations.byPath());
    }

    @Override
    public int hashCode() {
        return byPath().hashCode();
    }

    @Override
    public String toString() {
        return byPath().toString();
    }
}
