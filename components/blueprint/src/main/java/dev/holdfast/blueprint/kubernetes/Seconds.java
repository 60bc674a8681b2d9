package dev.holdfast.blueprint.kubernetes;

import java.time.Duration;

/** Times as Kubernetes takes them: whole seconds, rounded up so that nothing is cut short. */
final class Seconds {
    private Seconds() {}

    static int of(Duration time) {
        return Math.toIntExact(time.plusMillis(999).toSeconds());
    }

    /** For what has to be 1 at least. */
    static int atLeastOne(Duration time) {
        return Math.max(1, of(time));
    }
}
