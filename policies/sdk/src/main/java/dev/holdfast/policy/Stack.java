package dev.holdfast.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All resources of a stack, after a preview or a deployment. */
public final class Stack {
    private final List<Resource> resources;
    private final Map<String, Resource> byUrn = new LinkedHashMap<>();

    /** A stack, also one of one's own, for tests of policies. */
    public Stack(List<Resource> resources) {
        this.resources = List.copyOf(resources);
        this.resources.forEach(resource -> byUrn.putIfAbsent(resource.urn(), resource));
    }

    /** The resources, in the order in which the engine knows them. */
    public List<Resource> resources() {
        return resources;
    }

    /** Those of a type. */
    public List<Resource> ofType(String type) {
        return resources.stream()
                .filter(resource -> resource.type().equals(type))
                .toList();
    }

    /** The one with a URN; null where there is none. */
    public @Nullable Resource find(String urn) {
        return byUrn.get(urn);
    }

    /** The parent of a resource; null where it has none. */
    public @Nullable Resource parent(Resource resource) {
        return resource.parent() == null ? null : find(resource.parent());
    }

    /** The resources whose parent a resource is. */
    public List<Resource> children(Resource resource) {
        return resources.stream()
                .filter(each -> resource.urn().equals(each.parent()))
                .toList();
    }

    /** What a resource depends on. */
    public List<Resource> dependencies(Resource resource) {
        return all(resource.dependencies());
    }

    /** The resources whose outputs are in a property of a resource. */
    public List<Resource> dependencies(Resource resource, String property) {
        return all(resource.propertyDependencies().getOrDefault(property, List.of()));
    }

    private List<Resource> all(List<String> urns) {
        List<Resource> found = new ArrayList<>();
        for (String urn : urns) {
            Resource one = find(urn);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
