package dev.holdfast.policies.input;

/** A kind of configuration file with a syntax of its own that Holdfast understands. */
public interface TextFormat {
    /** What people call such files: {@code HAProxy}. */
    String name();

    /** Whether a file is of this kind, by its name and by what is in it. */
    boolean takes(SourceFile file);

    /**
     * Adds what is in a file of this kind.
     *
     * @throws BadDocument when it cannot be read
     */
    void read(SourceFile file, Files files, Inputs.Collector into);
}
