package dev.holdfast.kubernetes.standalone;

/** A component that others can use. */
public interface Usable {
    /** Returns what others have to know of it. */
    Part part();
}
