package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.UpdateStrategy;
import dev.holdfast.topology.units.CountOrPercent;
import java.time.Duration;
import java.util.List;

/**
 * How a new version replaces the old one, and how a replica says goodbye. Immutable; each method returns a changed copy.
 */
public final class Rollout implements Writable {
    private final Written written;

    private Rollout(Written written) {
        this.written = written;
    }

    /** Replica by replica. */
    public static Rollout rolling() {
        return new Rollout(Written.of("strategy", UpdateStrategy.ROLLING));
    }

    /** All old replicas stop, then the new ones start. */
    public static Rollout recreate() {
        return new Rollout(Written.of("strategy", UpdateStrategy.RECREATE));
    }

    /** How many may be missing meanwhile; derived if left out. */
    public Rollout maxUnavailable(CountOrPercent replicas) {
        return with("maxUnavailable", replicas);
    }

    /** How many may run beyond the number meanwhile; derived if left out. */
    public Rollout maxSurge(CountOrPercent replicas) {
        return with("maxSurge", replicas);
    }

    /** How long a replica that stops may finish what it has begun. */
    public Rollout drain(Duration longest) {
        return with("drain", longest);
    }

    /** A program that is run in the container before it is told to stop. */
    public Rollout preStop(String... words) {
        return with("preStop", List.of(words));
    }

    /** How long a new replica has to be ready before the next one follows. */
    public Rollout minReady(Duration time) {
        return with("minReady", time);
    }

    private Rollout with(String key, Object value) {
        return new Rollout(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
