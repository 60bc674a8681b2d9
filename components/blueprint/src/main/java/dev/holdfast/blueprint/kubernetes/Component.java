package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import java.util.List;

/**
 * Objects that belong together and stand in one file.
 *
 * @param kind what it is
 * @param name its name in the topology; that of the kind for what has none there
 * @param fileName the name of the file, such as {@code blockchain.yaml}; no other component of the system has it
 * @param title what it is, for people, such as {@code Service blockchain}
 * @param notes what people have to know about it
 * @param objects the objects, in an order in which each finds what it needs
 */
public record Component(
        ComponentKind kind,
        String name,
        String fileName,
        String title,
        List<String> notes,
        List<KubernetesObject> objects) {}
