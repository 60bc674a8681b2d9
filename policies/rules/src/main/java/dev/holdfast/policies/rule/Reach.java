package dev.holdfast.policies.rule;

/** How much of a system a rule has to see. */
public enum Reach {
    /** One subject at a time: it can be judged as soon as it is registered. */
    ONE,
    /** All of them together. */
    ALL
}
