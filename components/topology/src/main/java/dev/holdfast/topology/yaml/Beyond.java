package dev.holdfast.topology.yaml;

/** What is here takes a reader of all YAML. */
public final class Beyond extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one without a trace: it is thrown for whole files that are written in another way, and caught by the reader. */
    public Beyond() {
        super(null, null, false, false);
    }
}
