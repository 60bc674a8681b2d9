package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks times that were written. What is refused is replaced by a time in the range, so that no arithmetic on it can overflow. */
final class Times {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);

    private Times() {}

    /** A time that is asked again and again: some time, at most a day. */
    static @Nullable Duration pause(TopologyPath path, @Nullable Duration time, Scope scope) {
        return between(path, time, Duration.ofMillis(1), DAY, scope);
    }

    /** A time that may be nothing, at most a day. */
    static @Nullable Duration upToADay(TopologyPath path, @Nullable Duration time, Scope scope) {
        return between(path, time, Duration.ZERO, DAY, scope);
    }

    /** Whole seconds, at least one, at most a day: Kubernetes counts no parts of a second. */
    static @Nullable Duration wholeSeconds(TopologyPath path, @Nullable Duration time, Scope scope) {
        return wholeSeconds(path, time, SECOND, DAY, scope);
    }

    /** Whole seconds in a range. */
    static @Nullable Duration wholeSeconds(
            TopologyPath path, @Nullable Duration time, Duration least, Duration most, Scope scope) {
        Duration inRange = between(path, time, least, most, scope);
        if (time != null && time.equals(inRange) && time.toMillis() % 1000 != 0) {
            scope.problems()
                    .range(path, TimeSpan.format(time) + " is no whole number of seconds", "Write whole seconds.");
        }
        return inRange;
    }

    /** A time in a range, both ends included. */
    static @Nullable Duration between(
            TopologyPath path, @Nullable Duration time, Duration least, Duration most, Scope scope) {
        if (time == null || (time.compareTo(least) >= 0 && time.compareTo(most) <= 0)) {
            return time;
        }
        String range = "from " + TimeSpan.format(least) + " to " + TimeSpan.format(most);
        scope.problems().range(path, "is out of range", "Write a time " + range + ".");
        return time.compareTo(least) < 0 ? least : most;
    }
}
