package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.Faults;
import java.time.Duration;

/**
 * How the replicas of a cluster agree by vote. Immutable; each method returns a changed copy.
 */
public final class Voting implements Writable {
    private final Written written;

    private Voting(Written written) {
        this.written = written;
    }

    /** Bears so many faulty members as there can be; what a faulty one may do decides how many votes are needed. */
    public static Voting surviving(Faults faults) {
        return new Voting(Written.of("faults", faults));
    }

    /** Votes that a decision needs; derived from the members if left out. A number that is not safe is refused. */
    public Voting quorum(int votes) {
        return with("quorum", votes);
    }

    /** How long a round waits for votes. */
    public Voting timeout(Duration longest) {
        return with("timeout", longest);
    }

    /** The time between two signs of life. */
    public Voting heartbeat(Duration interval) {
        return with("heartbeat", interval);
    }

    /** The prefix of the variables under which members, quorum and times are injected; {@code CONSENSUS} if left out. */
    public Voting env(String prefix) {
        return with("env", prefix);
    }

    private Voting with(String key, Object value) {
        return new Voting(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
