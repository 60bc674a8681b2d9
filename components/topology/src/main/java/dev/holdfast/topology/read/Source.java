package dev.holdfast.topology.read;

/** The bytes of one file, and the name under which faults speak of it. */
public final class Source {
    private final String name;
    private final byte[] bytes;

    /**
     * Takes a copy of the bytes.
     *
     * @param name the file's name as the user gave it
     * @param bytes the whole content
     */
    public Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Returns the file's name as the user gave it. */
    public String name() {
        return name;
    }

    /** Returns a copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
