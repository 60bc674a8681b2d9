package dev.holdfast.cli;

/** What the process tells its caller. Scripts compare these numbers: they never change. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;

    /** A check found something. */
    static final int FINDINGS = 1;

    /** The command line or a file is wrong, or a file cannot be read or written. */
    static final int BAD_INPUT = 2;

    /** A mistake of Holdfast's own. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
