package dev.holdfast.blueprint.proxy.traefik;

import java.time.Duration;

/** Times in the spelling of Go, which knows no days. */
final class TraefikTime {
    private TraefikTime() {}

    /** Whole seconds, or milliseconds; what is finer counts as one. */
    static String of(Duration time) {
        long millis = time.plusNanos(999_999).toMillis();
        return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
    }
}
