package dev.holdfast.policy;

/** A policy of a pack: a {@link ResourcePolicy} or a {@link StackPolicy}. */
public sealed interface Policy permits ResourcePolicy, StackPolicy {
    /** What there is to say about it. */
    PolicyInfo info();
}
