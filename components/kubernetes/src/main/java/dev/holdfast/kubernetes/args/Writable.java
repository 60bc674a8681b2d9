package dev.holdfast.kubernetes.args;

/** A value that is written as a mapping of a topology. */
public interface Writable {
    /** Returns the mapping. */
    Written written();
}
