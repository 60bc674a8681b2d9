package dev.holdfast.templates.kubernetes;

/** A patch is for a Kubernetes object that is rendered in no region, so that it would be lost in silence. */
public final class PatchMatchesNothing extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;

    PatchMatchesNothing(int index, String why) {
        super("patches.kubernetes[" + index + "]: " + why);
        this.path = "patches.kubernetes[" + index + "]";
    }

    /** Its path in the topology. */
    public String path() {
        return path;
    }
}
