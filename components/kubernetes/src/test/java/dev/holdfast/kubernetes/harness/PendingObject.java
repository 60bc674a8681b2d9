package dev.holdfast.kubernetes.harness;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;

/**
 * An object whose create was under way when its run was killed.
 *
 * @param urn the resource
 * @param apiVersion of its inputs
 * @param kind of its inputs
 * @param namespace empty for an object of the whole cluster
 * @param name of its inputs; an automatic name is among them
 */
record PendingObject(String urn, String apiVersion, String kind, String namespace, String name) {

    static PendingObject of(JsonNode resource) {
        JsonNode inputs = resource.path("inputs");
        return new PendingObject(
                resource.path("urn").asText(),
                inputs.path("apiVersion").asText(),
                inputs.path("kind").asText(),
                inputs.path("metadata").path("namespace").asText(),
                inputs.path("metadata").path("name").asText());
    }

    /** As the provider names a resource. */
    String id() {
        return namespace.isEmpty() ? name : namespace + "/" + name;
    }

    boolean exists(KubernetesClient client) {
        GenericKubernetesResource object = new GenericKubernetesResource();
        object.setApiVersion(apiVersion);
        object.setKind(kind);
        object.setMetadata(new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace.isEmpty() ? null : namespace)
                .build());
        return client.resource(object).get() != null;
    }
}
