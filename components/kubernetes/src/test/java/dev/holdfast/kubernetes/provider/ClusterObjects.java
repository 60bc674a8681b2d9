package dev.holdfast.kubernetes.provider;

import io.fabric8.kubernetes.api.model.APIResource;
import io.fabric8.kubernetes.api.model.APIResourceList;
import io.fabric8.kubernetes.api.model.DeletionPropagation;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceList;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.NonNamespaceOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.ServerSideApplicable;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.dsl.base.ResourceDefinitionContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The API server as the provider uses it: objects of any kind, without types. Its methods throw KubernetesClientException. */
final class ClusterObjects implements AutoCloseable {

    private final KubernetesClient client;
    private final Map<String, APIResource> kinds = new ConcurrentHashMap<>();

    ClusterObjects(KubernetesClient client) {
        this.client = client;
    }

    /** Whether objects of the kind stand in namespaces; empty when the server does not serve the kind (yet). */
    Optional<Boolean> isNamespaced(String apiVersion, String kind) {
        return discover(apiVersion, kind).map(APIResource::getNamespaced);
    }

    Optional<Map<String, Object>> find(ObjectReference reference) {
        return discover(reference.apiVersion(), reference.kind())
                .map(kind -> resources(reference).withName(reference.name()).get())
                .map(this::tree);
    }

    List<Map<String, Object>> list(String apiVersion, String kind, String namespace) {
        return resources(new ObjectReference(apiVersion, kind, namespace, "")).list().getItems().stream()
                .map(this::tree)
                .toList();
    }

    /** Creates an object, which fails if there is one; recorded as the manager's update. */
    Map<String, Object> create(Map<String, Object> object, String fieldManager, boolean dryRun) {
        ObjectReference reference = ObjectReference.of(object);
        String created = client.raw(
                collection(reference) + "?fieldManager=" + fieldManager + (dryRun ? "&dryRun=All" : ""),
                "POST",
                object);
        return ObjectTree.copy(client.getKubernetesSerialization().unmarshal(created, Map.class));
    }

    /** Server-side apply; without force it fails where another manager owns a field. */
    Map<String, Object> apply(Map<String, Object> object, String fieldManager, boolean force, boolean dryRun) {
        ServerSideApplicable<GenericKubernetesResource> operation =
                resource(object).dryRun(dryRun).fieldManager(fieldManager);
        return tree((force ? operation.forceConflicts() : operation).serverSideApply());
    }

    Map<String, Object> patch(ObjectReference reference, String jsonPatch) {
        return tree(resources(reference).withName(reference.name()).patch(PatchContext.of(PatchType.JSON), jsonPatch));
    }

    void delete(ObjectReference reference, DeletionPropagation propagation) {
        resources(reference)
                .withName(reference.name())
                .withPropagationPolicy(propagation)
                .delete();
    }

    String json(Object tree) {
        return client.getKubernetesSerialization().asJson(tree);
    }

    /** Where the objects of a kind are created. */
    private String collection(ObjectReference reference) {
        APIResource kind = served(reference);
        String root = reference.apiVersion().contains("/") ? "/apis/" : "/api/";
        String namespace = kind.getNamespaced() ? "/namespaces/" + namespace(reference) : "";
        return root + reference.apiVersion() + namespace + "/" + kind.getName();
    }

    private Resource<GenericKubernetesResource> resource(Map<String, Object> object) {
        GenericKubernetesResource item =
                client.getKubernetesSerialization().unmarshal(json(object), GenericKubernetesResource.class);
        return resources(ObjectReference.of(object)).resource(item);
    }

    private NonNamespaceOperation<
                    GenericKubernetesResource, GenericKubernetesResourceList, Resource<GenericKubernetesResource>>
            resources(ObjectReference reference) {
        APIResource kind = served(reference);
        TypeToken type = new TypeToken(reference.apiVersion(), reference.kind());
        MixedOperation<GenericKubernetesResource, GenericKubernetesResourceList, Resource<GenericKubernetesResource>>
                operation = client.genericKubernetesResources(new ResourceDefinitionContext.Builder()
                .withGroup(type.group())
                .withVersion(type.version())
                .withKind(kind.getKind())
                .withPlural(kind.getName())
                .withNamespaced(kind.getNamespaced())
                .build());
        return kind.getNamespaced() ? operation.inNamespace(namespace(reference)) : operation;
    }

    private static String namespace(ObjectReference reference) {
        return reference.namespace().isEmpty() ? "default" : reference.namespace();
    }

    private APIResource served(ObjectReference reference) {
        return discover(reference.apiVersion(), reference.kind())
                .orElseThrow(() -> new UnservedKindException(reference.groupKind()));
    }

    /** Asks the server for kinds that are not known yet, so that those of a definition created meanwhile are found. */
    private Optional<APIResource> discover(String apiVersion, String kind) {
        APIResource known = kinds.get(apiVersion + "/" + kind);
        if (known != null) {
            return Optional.of(known);
        }
        APIResourceList served = client.getApiResources(apiVersion);
        if (served == null) {
            return Optional.empty();
        }
        Optional<APIResource> found = served.getResources().stream()
                .filter(resource -> resource.getKind().equals(kind))
                .filter(resource -> !resource.getName().contains("/"))
                .findFirst();
        found.ifPresent(resource -> kinds.put(apiVersion + "/" + kind, resource));
        return found;
    }

    private Map<String, Object> tree(GenericKubernetesResource resource) {
        return ObjectTree.copy(client.getKubernetesSerialization().unmarshal(json(resource), Map.class));
    }

    @Override
    public void close() {
        client.close();
    }
}
