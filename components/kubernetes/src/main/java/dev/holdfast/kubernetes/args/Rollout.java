package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.Promotion;
import dev.holdfast.topology.UpdateStrategy;
import dev.holdfast.topology.units.CountOrPercent;
import dev.holdfast.topology.units.Percent;
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

    /** As many new replicas start beside the old ones, then all traffic changes over at once. */
    public static Rollout blueGreen() {
        return new Rollout(Written.of("strategy", UpdateStrategy.BLUE_GREEN));
    }

    /** A share of the replicas is new for a while, then a larger one, until all are. */
    public static Rollout canary() {
        return new Rollout(Written.of("strategy", UpdateStrategy.CANARY));
    }

    /**
     * One more step in which a canary grows, until all replicas are new; 10% and 50% if none is said.
     *
     * @param weight the share that is new, 1% to 100% in whole percents, larger than that of the step before
     * @param pause how long it stays so, whole seconds, 1s to 7d
     */
    public Rollout step(Percent weight, Duration pause) {
        return new Rollout(written.plus("steps", Written.of("weight", weight).with("pause", pause)));
    }

    /** Who decides that blue-green changes over; nobody, as soon as all are ready, if left out. */
    public Rollout promotion(Promotion who) {
        return with("promotion", who);
    }

    /** How long the old replicas of blue-green stay for going back; 10 minutes if left out. */
    public Rollout keepOld(Duration time) {
        return with("keepOld", time);
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
