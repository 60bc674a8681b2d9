package dev.holdfast.stacks.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.kubernetes.harness.PulumiStack;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a namespace, beside what the state of a stack knows; each object as {@code Kind name}. */
final class ClusterContents {

    private ClusterContents() {}

    /** The objects of a namespace that somebody deployed, of the kinds that Kubernetes itself has; not what controllers make. */
    static Set<String> in(KubernetesClient client, String namespace) {
        Stream<List<? extends HasMetadata>> kinds = Stream.of(
                client.serviceAccounts().inNamespace(namespace).list().getItems(),
                client.rbac().roles().inNamespace(namespace).list().getItems(),
                client.rbac().roleBindings().inNamespace(namespace).list().getItems(),
                client.configMaps().inNamespace(namespace).list().getItems(),
                client.secrets().inNamespace(namespace).list().getItems(),
                client.services().inNamespace(namespace).list().getItems(),
                client.persistentVolumeClaims().inNamespace(namespace).list().getItems(),
                client.apps().statefulSets().inNamespace(namespace).list().getItems(),
                client.apps().deployments().inNamespace(namespace).list().getItems(),
                client.batch().v1().jobs().inNamespace(namespace).list().getItems(),
                client.batch().v1().cronjobs().inNamespace(namespace).list().getItems(),
                client.autoscaling()
                        .v2()
                        .horizontalPodAutoscalers()
                        .inNamespace(namespace)
                        .list()
                        .getItems(),
                client.policy()
                        .v1()
                        .podDisruptionBudget()
                        .inNamespace(namespace)
                        .list()
                        .getItems(),
                client.network().v1().ingresses().inNamespace(namespace).list().getItems(),
                client.network()
                        .v1()
                        .networkPolicies()
                        .inNamespace(namespace)
                        .list()
                        .getItems());
        Set<String> objects = kinds.flatMap(List::stream)
                .filter(object -> object.getMetadata().getOwnerReferences().isEmpty())
                .map(object -> object.getKind() + " " + object.getMetadata().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        // Kubernetes itself puts these into each namespace.
        objects.removeAll(Set.of("ServiceAccount default", "ConfigMap kube-root-ca.crt"));
        return objects;
    }

    /** The objects in the state of a stack, without its namespace. */
    static Set<String> recorded(PulumiStack stack) {
        return stack.resources().stream()
                .filter(resource -> resource.path("type").asText().startsWith("kubernetes:"))
                .map(resource -> resource.path("outputs"))
                .filter(object -> !object.path("kind").asText().equals("Namespace"))
                .map(ClusterContents::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The objects in the state of a stack, of any kind, that do not stand in a namespace. */
    static Set<String> missing(KubernetesClient client, String namespace, PulumiStack stack) {
        return stack.resources().stream()
                .filter(resource -> resource.path("type").asText().startsWith("kubernetes:"))
                .map(resource -> resource.path("outputs"))
                .filter(object -> !object.path("kind").asText().equals("Namespace"))
                .filter(object -> live(client, namespace, object) == null)
                .map(ClusterContents::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some kinds lie in no namespace. */
    private static @Nullable GenericKubernetesResource live(
            KubernetesClient client, String namespace, JsonNode object) {
        var kind = client.genericKubernetesResources(
                object.path("apiVersion").asText(), object.path("kind").asText());
        JsonNode metadata = object.path("metadata");
        return (metadata.has("namespace") ? kind.inNamespace(namespace) : kind)
                .withName(metadata.path("name").asText())
                .get();
    }

    private static String name(JsonNode object) {
        return object.path("kind").asText() + " "
                + object.path("metadata").path("name").asText();
    }
}
