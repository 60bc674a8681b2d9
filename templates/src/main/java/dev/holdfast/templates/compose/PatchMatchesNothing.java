package dev.holdfast.templates.compose;

import dev.holdfast.topology.units.Nearest;
import java.util.Collection;

/** A patch is for a Compose service that is not rendered, so that it would be lost in silence. */
public final class PatchMatchesNothing extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;

    PatchMatchesNothing(int index, String service, Collection<String> services) {
        super("patches.compose[" + index + "].service: there is no Compose service " + service
                + Nearest.hint(service, services));
        this.path = "patches.compose[" + index + "].service";
    }

    /** Its path in the topology. */
    public String path() {
        return path;
    }
}
