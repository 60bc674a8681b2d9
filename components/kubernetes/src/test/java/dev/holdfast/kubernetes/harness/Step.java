package dev.holdfast.kubernetes.harness;

import java.util.List;

/**
 * What the engine did, or would do, with one resource.
 *
 * @param operation {@code same}, {@code create}, {@code update}, {@code replace}, {@code delete}, {@code refresh} …, as the
 *     engine writes it
 * @param urn the resource
 * @param differences the changed properties by their paths, sorted
 */
public record Step(String operation, String urn, List<String> differences) {

    /** The resource's type. */
    public String type() {
        String types = urn.split("::", -1)[2];
        return types.substring(types.lastIndexOf('$') + 1);
    }

    /** The resource's name in the program. */
    public String name() {
        return urn.split("::", 4)[3];
    }
}
