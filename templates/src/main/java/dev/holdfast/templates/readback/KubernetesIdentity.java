package dev.holdfast.templates.readback;

/**
 * What names the object of a YAML document. A part that the document does not have is empty, so a document that is no
 * Kubernetes object has all four empty.
 *
 * @param apiVersion such as {@code apps/v1}
 * @param kind such as {@code Deployment}
 * @param namespace {@code metadata.namespace}; empty for objects of the whole cluster
 * @param name {@code metadata.name}
 */
public record KubernetesIdentity(String apiVersion, String kind, String namespace, String name) {}
