package dev.holdfast.kubernetes.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits by looking again and again; a test cluster on loopback bears it, and nothing can be missed. */
final class Waiting {

    /** Source: {@code provider/pkg/await/await.go}. */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(150);

    private final ClusterObjects cluster;
    private final BooleanSupplier cancelled;

    Waiting(ClusterObjects cluster, BooleanSupplier cancelled) {
        this.cluster = cluster;
        this.cancelled = cancelled;
    }

    /**
     * How long to wait. Source: {@code TimeoutDuration} in {@code provider/pkg/metadata/overrides.go}.
     *
     * @param requested seconds of the resource's {@code customTimeouts}; 0 for none. Goes before the annotation
     */
    static Duration timeout(double requested, Map<String, Object> inputs) {
        if (requested != 0) {
            return Duration.ofSeconds((long) requested);
        }
        String annotated = Annotations.of(inputs, Annotations.TIMEOUT_SECONDS);
        return annotated.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(annotated)) : DEFAULT_TIMEOUT;
    }

    /**
     * Waits until an object is ready and answers it as it is then.
     *
     * @param written the object as the server answered the write
     * @throws NotReadyException when the time is over or the engine cancelled
     */
    Map<String, Object> untilReady(Map<String, Object> written, Readiness readiness, Duration timeout) {
        ObjectReference reference = ObjectReference.of(written);
        long limit = System.nanoTime() + timeout.toNanos();
        Map<String, Object> live = written;
        List<String> missing = readiness.missing(live);
        while (!missing.isEmpty()) {
            if (isOver(limit)) {
                throw new NotReadyException(reference.id() + why(timeout), live, missing);
            }
            live = cluster.find(reference).orElse(live);
            missing = readiness.missing(live);
        }
        return live;
    }

    /** Waits until an object is gone; throws NotReadyException as {@link #untilReady} does. */
    void untilGone(ObjectReference reference, Duration timeout) {
        long limit = System.nanoTime() + timeout.toNanos();
        Optional<Map<String, Object>> live = cluster.find(reference);
        while (live.isPresent()) {
            if (isOver(limit)) {
                Object finalizers = ObjectTree.at(live.get(), "metadata", "finalizers");
                throw new NotReadyException(
                        reference.id() + why(timeout),
                        live.get(),
                        List.of("finalizers might be preventing deletion: " + finalizers));
            }
            live = cluster.find(reference);
        }
    }

    private String why(Duration timeout) {
        return cancelled.getAsBoolean()
                ? ": the operation was cancelled"
                : ": timed out after " + timeout.toSeconds() + " s";
    }

    /** Pauses, and says whether to go on. */
    private boolean isOver(long limit) {
        if (cancelled.getAsBoolean() || System.nanoTime() >= limit) {
            return true;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
