package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import java.util.List;
import java.util.Map;

/**
 * A component as objects.
 *
 * @param blueprint all decisions about it and what it uses
 * @param region where it runs
 * @param namespace the namespace of all objects
 * @param labels what all objects are labelled with
 * @param objects its own objects, and those by which what it uses lets it in
 * @param secrets values by secret and key that are put into secrets of its own
 * @param part what others have to know of it
 */
public record Lowered(
        Blueprint blueprint,
        String region,
        String namespace,
        Map<String, String> labels,
        List<KubernetesObject> objects,
        Map<String, Map<String, Output<String>>> secrets,
        Part part) {
    /** Returns the same with other objects. */
    public Lowered objects(List<? extends KubernetesObject> others) {
        return new Lowered(blueprint, region, namespace, labels, List.copyOf(others), secrets, part);
    }

    /** Returns the same as a component that takes no writes. */
    public Lowered onlyRead() {
        return new Lowered(blueprint, region, namespace, labels, objects, secrets, part.onlyRead());
    }
}
