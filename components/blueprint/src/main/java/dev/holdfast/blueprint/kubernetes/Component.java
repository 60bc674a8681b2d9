package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import java.util.List;

/**
 * Objects that belong together and stand in one file.
 *
 * @param fileName the name of the file, such as {@code blockchain.yaml}
 * @param title what it is, for people, such as {@code Service blockchain}
 * @param notes what people have to know about it
 * @param objects the objects, in an order in which each finds what it needs
 */
public record Component(String fileName, String title, List<String> notes, List<KubernetesObject> objects) {}
