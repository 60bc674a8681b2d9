package dev.holdfast.startup.sample.records;

import java.util.List;
import java.util.function.Supplier;

/** One of each. */
public final class Records implements Supplier<List<Record>> {
    @Override
    public List<Record> get() {
        return List.of(
                new Primitives(true, 'c', (byte) -1, (short) -2, 3, 1L << 40, 1.5f, 2.5),
                new Facts<>(null, List.of("a")),
                new Equal("1", "2", "3", "4", "5", "6"),
                new Within.Open("open"),
                new Empty(),
                new Within.Inherited("inherited"),
                new Within.Near("near"),
                new Hidden("hidden"),
                new Taken("taken"));
    }
}
