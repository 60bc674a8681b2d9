package dev.holdfast.templates.yaml;

/** A patch is for something that is not rendered, so that it would be lost in silence. */
public final class PatchMatchesNothing extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    /**
     * Says which patch, and what it was meant for.
     *
     * @param path the patch, or its part that is wrong, as a path in the topology
     * @param reason what there is not, with the nearest name that there is
     */
    public PatchMatchesNothing(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** Its path in the topology. */
    public String path() {
        return path;
    }

    /** What is wrong, without the path. */
    public String reason() {
        return reason;
    }
}
