package dev.holdfast.blueprint.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Choices that a seed decides: the same seed, the same choices, on every machine. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns a number from one to another, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Returns true in one of two cases. */
    boolean flip() {
        return random.nextBoolean();
    }

    /** Returns true so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns one of several. */
    @SafeVarargs
    final <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** Returns one of a list that is not empty. */
    <T> T from(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns a list of one to several elements, none of them twice. */
    <T> List<T> some(int most, Supplier<T> element) {
        Set<T> set = new LinkedHashSet<>();
        for (int i = between(1, most); i > 0; i--) {
            set.add(element.get());
        }
        return new ArrayList<>(set);
    }

    /** Returns a part of a list, in its order; it may be empty. */
    <T> List<T> part(List<T> all) {
        return all.stream().filter(element -> flip()).toList();
    }
}
