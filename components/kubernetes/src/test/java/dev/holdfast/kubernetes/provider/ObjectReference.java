package dev.holdfast.kubernetes.provider;

import java.util.Map;

/**
 * Where an object stands in the API.
 *
 * @param apiVersion for example {@code apps/v1}
 * @param kind for example {@code Deployment}
 * @param namespace empty for an object of the whole cluster
 * @param name the object's name
 */
record ObjectReference(String apiVersion, String kind, String namespace, String name) {

    static ObjectReference of(Map<String, Object> object) {
        return new ObjectReference(
                ObjectTree.text(object, "apiVersion"),
                ObjectTree.text(object, "kind"),
                ObjectTree.text(object, "metadata", "namespace"),
                ObjectTree.text(object, "metadata", "name"));
    }

    /** The same object by a resource's id: {@code NAMESPACE/NAME}, or {@code NAME}. Source: {@code parseFqName} in util.go. */
    static ObjectReference ofId(TypeToken type, String id) {
        int slash = id.indexOf('/');
        return new ObjectReference(
                type.apiVersion(), type.kind(), slash < 0 ? "" : id.substring(0, slash), id.substring(slash + 1));
    }

    /** The id that the engine keeps for the resource. Source: {@code fqName} in util.go. */
    String id() {
        return namespace.isEmpty() ? name : namespace + "/" + name;
    }

    /** For messages. */
    String groupKind() {
        return apiVersion + "/" + kind;
    }
}
