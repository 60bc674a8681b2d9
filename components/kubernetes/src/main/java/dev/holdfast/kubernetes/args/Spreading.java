package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.Strictness;

/**
 * Where replicas run, and how they keep apart, so that one failure does not take them all. Immutable; each method returns a changed copy.
 */
public final class Spreading implements Writable {
    private final Written written;

    private Spreading(Written written) {
        this.written = written;
    }

    /** Leaves everything to what follows from the number of replicas and from what they keep. */
    public static Spreading derived() {
        return new Spreading(Written.nothing());
    }

    /** Not two replicas on one host. */
    public Spreading acrossHosts(Strictness strictness) {
        return new Spreading(written.with("acrossHosts", strictness));
    }

    /** Evenly over the zones. */
    public Spreading acrossZones(Strictness strictness) {
        return new Spreading(written.with("acrossZones", strictness));
    }

    /** A label that a node must have. */
    public Spreading onNodesWith(String label, String value) {
        return new Spreading(written.with("nodeLabels", label, value));
    }

    /** A taint of nodes that is borne, whatever its effect. */
    public Spreading tolerating(String key, String value) {
        return new Spreading(written.plus("tolerations", Written.of("key", key).with("value", value)));
    }

    /** Who goes first when room is short; the class exists already. */
    public Spreading priorityClass(String name) {
        return new Spreading(written.with("priorityClass", name));
    }

    @Override
    public Written written() {
        return written;
    }
}
