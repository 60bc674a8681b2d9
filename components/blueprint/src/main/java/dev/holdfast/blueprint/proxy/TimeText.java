package dev.holdfast.blueprint.proxy;

import java.time.Duration;
import java.util.List;

/** A time with one unit, as both programs read it: {@code 1500ms}, {@code 90s}, {@code 3h}. */
public final class TimeText {
    private record Unit(long millis, String name) {}

    private static final List<Unit> UNITS =
            List.of(new Unit(86_400_000, "d"), new Unit(3_600_000, "h"), new Unit(60_000, "m"), new Unit(1000, "s"));

    private TimeText() {}

    /** Writes a time in the largest unit of which it is a whole number; what is finer than a millisecond counts as one. */
    public static String of(Duration time) {
        long millis = time.plusNanos(999_999).toMillis();
        return UNITS.stream()
                .filter(unit -> millis > 0 && millis % unit.millis() == 0)
                .findFirst()
                .map(unit -> millis / unit.millis() + unit.name())
                .orElse(millis + "ms");
    }
}
