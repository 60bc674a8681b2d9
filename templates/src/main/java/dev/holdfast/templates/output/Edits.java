package dev.holdfast.templates.output;

/** What to do with files of Holdfast that somebody changed by hand. */
public enum Edits {
    /** Write nothing, and name them. */
    REFUSE,
    /** Replace them by what is rendered. */
    OVERWRITE
}
