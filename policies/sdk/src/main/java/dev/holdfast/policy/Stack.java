package dev.holdfast.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All resources of a stack, after a preview or a deployment.
 *
 * @param resources in the order in which the engine knows them
 */
public record Stack(List<Resource> resources) {
    /** Those of a type. */
    public List<Resource> ofType(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    /** The one with a URN; null where there is none. */
    public @Nullable Resource find(String urn) {
        return resources.stream()
                .filter(resource -> resource.urn().equals(urn))
                .findFirst()
                .orElse(null);
    }
}
