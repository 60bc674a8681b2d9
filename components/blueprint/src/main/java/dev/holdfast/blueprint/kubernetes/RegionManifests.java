package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All objects of a system in one region.
 *
 * @param system the name of the system
 * @param environment its environment
 * @param region the region
 * @param namespace the namespace of all objects
 * @param labels what all objects are labelled with, whatever else is said of them
 * @param secrets the keys of each secret that has to be there before; none for one that is used as a whole
 * @param components the objects by component, in an order in which each finds what it needs
 */
public record RegionManifests(
        String system,
        String environment,
        RegionBlueprint region,
        String namespace,
        Map<String, String> labels,
        Map<String, Set<String>> secrets,
        List<Component> components) {
    /** All objects. */
    public List<KubernetesObject> objects() {
        return components.stream()
                .flatMap(component -> component.objects().stream())
                .toList();
    }
}
