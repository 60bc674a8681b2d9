package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.VolumeRetention;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;

/**
 * The volume of each replica. Immutable; each method returns a changed copy.
 */
public final class VolumeSize implements Writable {
    private final Written written;

    private VolumeSize(Written written) {
        this.written = written;
    }

    /** A volume of a size. A greater size later grows the volumes in place, if their storage class can; a smaller one is refused by the cluster. */
    public static VolumeSize of(Bytes size) {
        return new VolumeSize(Written.of("size", size));
    }

    /** The size that it may grow to; needs a storage class that allows expansion. */
    public VolumeSize growTo(Bytes size) {
        return with("growTo", size);
    }

    /** How full it is when it is grown; 80% if left out and {@link #growTo} is said. */
    public VolumeSize growAt(Percent use) {
        return with("growAt", use);
    }

    /** The storage class; the cluster's default if left out. */
    public VolumeSize storageClass(String name) {
        return with("storageClass", name);
    }

    /** What happens to volumes whose replica is gone; {@code RETAIN} if left out. */
    public VolumeSize retention(VolumeRetention after) {
        return with("retention", after);
    }

    private VolumeSize with(String key, Object value) {
        return new VolumeSize(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
