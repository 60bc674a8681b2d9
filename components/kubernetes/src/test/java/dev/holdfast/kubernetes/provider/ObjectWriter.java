package dev.holdfast.kubernetes.provider;

import com.google.protobuf.ByteString;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Creates and updates objects. Source: {@code Creation} and {@code Update} in {@code provider/pkg/await/await.go}, and
 * <a href="https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/managing-resources-with-server-side-apply/">Managing
 * resources with server-side apply</a>.
 */
final class ObjectWriter {

    private static final int RETRIES = 5;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final String RESOURCE_EXISTS = "The resource already exists in the cluster. This can happen when a "
            + "Pulumi resource was renamed without an alias, or when an object that others made is to be managed: use "
            + "`pulumi import`, or set upsertExistingObjects on the provider.";

    private final ClusterObjects cluster;
    private final ProviderSettings settings;

    ObjectWriter(ClusterObjects cluster, ProviderSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
    }

    /** Who owns the fields from the first update on: an annotation's name, that of the state, or a new one. */
    static String fieldManager(String fromState, Map<String, Object> inputs) {
        String annotated = Annotations.of(inputs, Annotations.FIELD_MANAGER);
        if (!annotated.isEmpty()) {
            return annotated;
        }
        return fromState.isEmpty() ? "pulumi-kubernetes-" + Autonaming.suffix(ByteString.EMPTY) : fromState;
    }

    /**
     * Creates an object. It is a plain create, so that an existing object is not taken over; with {@code upsert} it is an
     * apply. What is missing (the namespace, the kind's definition) is waited for, as the program may not have said that the
     * object depends on it.
     *
     * @throws KubernetesClientException when the server refuses
     */
    Map<String, Object> create(Map<String, Object> inputs, String fieldManager) {
        Duration pause = FIRST_RETRY;
        for (int retry = 0; ; retry++) {
            try {
                return createOnce(inputs, fieldManager, false);
            } catch (UnservedKindException e) {
                if (retry == RETRIES) {
                    throw e;
                }
            } catch (KubernetesClientException e) {
                if (ApiErrors.isAlreadyExists(e)) {
                    throw new IllegalStateException(ApiErrors.message(e) + "\n\n" + RESOURCE_EXISTS, e);
                }
                if (e.getCode() != HttpURLConnection.HTTP_NOT_FOUND || retry == RETRIES) {
                    throw e;
                }
            }
            sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    /** What a create would answer. */
    Map<String, Object> previewCreate(Map<String, Object> inputs, String fieldManager) {
        return createOnce(inputs, fieldManager, true);
    }

    private Map<String, Object> createOnce(Map<String, Object> inputs, String fieldManager, boolean dryRun) {
        return settings.upsert()
                ? cluster.apply(inputs, fieldManager, isForced(inputs) || dryRun, dryRun)
                : cluster.create(inputs, FieldOwnership.CREATOR, dryRun);
    }

    /**
     * Applies new inputs to an object. Before the first apply the manager takes over what the create recorded, or the two would
     * conflict.
     *
     * @param old the object as the state has it
     * @param ignored property paths that keep what the cluster has
     * @throws KubernetesClientException when the server refuses, for one because another manager owns a field
     */
    Map<String, Object> update(
            ObjectReference old,
            Map<String, Object> inputs,
            String fieldManager,
            List<String> ignored,
            boolean dryRun) {
        Map<String, Object> live = cluster.find(old)
                .orElseThrow(() -> new IllegalStateException(old.groupKind() + " " + old.id() + " not found"));
        boolean force = isForced(inputs)
                || FieldOwnership.entries(live).isEmpty()
                || (dryRun && FieldOwnership.isFromCreator(live));
        if (!dryRun) {
            live = takeOver(old, live, fieldManager);
        }
        return cluster.apply(withoutIgnored(inputs, live, fieldManager, ignored), fieldManager, force, dryRun);
    }

    private Map<String, Object> takeOver(ObjectReference object, Map<String, Object> live, String fieldManager) {
        return FieldOwnership.takenOver(live, fieldManager)
                .map(entries -> cluster.patch(
                        object,
                        cluster.json(List.of(
                                Map.of("op", "replace", "path", "/metadata/managedFields", "value", entries),
                                Map.of(
                                        "op",
                                        "replace",
                                        "path",
                                        "/metadata/resourceVersion",
                                        "value",
                                        ObjectTree.text(live, "metadata", "resourceVersion"))))))
                .orElse(live);
    }

    /** A field that only others own is left to them; one of our own keeps the live value, as leaving it out would unset it. */
    private static Map<String, Object> withoutIgnored(
            Map<String, Object> inputs, Map<String, Object> live, String fieldManager, List<String> ignored) {
        Map<String, Object> applied = ObjectTree.copy(inputs);
        for (String ignore : ignored) {
            String[] path = ignore.split("\\.", -1);
            Object value = ObjectTree.at(live, path);
            if (FieldOwnership.isOwnedByOthersOnly(live, fieldManager, path)) {
                ObjectTree.remove(applied, path);
            } else if (value != null) {
                ObjectTree.put(applied, value, path);
            }
        }
        return applied;
    }

    /** Gives up what an earlier manager owns. Source: {@code Relinquish} in {@code provider/pkg/ssa/actions.go}. */
    void relinquish(Map<String, Object> object, String fieldManager) {
        ObjectReference reference = ObjectReference.of(object);
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("apiVersion", reference.apiVersion());
        identity.put("kind", reference.kind());
        ObjectTree.put(identity, reference.name(), "metadata", "name");
        if (!reference.namespace().isEmpty()) {
            ObjectTree.put(identity, reference.namespace(), "metadata", "namespace");
        }
        cluster.apply(identity, fieldManager, false, false);
    }

    private boolean isForced(Map<String, Object> inputs) {
        return settings.patchForce() || Annotations.isTrue(inputs, Annotations.PATCH_FORCE);
    }

    private static void sleep(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the operation was cancelled", e);
        }
    }
}
