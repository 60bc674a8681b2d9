package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;

/**
 * What a replica is given. Immutable; each method returns a changed copy.
 */
public final class Sizing implements Writable {
    private final Written written;

    private Sizing(Written written) {
        this.written = written;
    }

    /** What is set aside for a replica, and what autoscaling by utilisation is relative to. */
    public static Sizing requests(Cpu cpu, Bytes memory) {
        return new Sizing(Written.of("requests", Written.of("cpu", cpu).with("memory", memory)));
    }

    /** What it may use of the processor at most; no bound if left out. */
    public Sizing cpuAtMost(Cpu cpu) {
        return new Sizing(written.with("limits", "cpu", cpu));
    }

    /** What it may use of memory at most, not less than the request. */
    public Sizing memoryAtMost(Bytes memory) {
        return new Sizing(written.with("limits", "memory", memory));
    }

    @Override
    public Written written() {
        return written;
    }
}
