package dev.holdfast.templates.readback;

/** A rendered file cannot be read back, or holds what Holdfast never prints. */
public final class BrokenStructure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** At a line, from 1. */
    public BrokenStructure(int line, String why) {
        super("line " + line + ": " + why);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
