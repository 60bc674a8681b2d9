package dev.holdfast.kubernetes.provider;

import com.google.protobuf.ByteString;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import pulumirpc.Provider.CheckRequest.AutonamingOptions;

/**
 * Turns what the program wrote into the inputs that the engine keeps: normalized, named and in a namespace. Source:
 * {@code Check} in {@code provider/pkg/provider/provider.go}.
 */
final class InputCheck {

    private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

    private final String defaultNamespace;
    private final BiFunction<String, String, Optional<Boolean>> namespaced;

    /**
     * A check against one cluster.
     *
     * @param defaultNamespace for objects that name none
     * @param namespaced whether a version and kind stands in namespaces; empty when the cluster does not serve it
     */
    InputCheck(String defaultNamespace, BiFunction<String, String, Optional<Boolean>> namespaced) {
        this.defaultNamespace = defaultNamespace;
        this.namespaced = namespaced;
    }

    /** What comes with a check. */
    record Request(
            String urn,
            Map<String, Object> olds,
            Map<String, Object> news,
            ByteString randomSeed,
            AutonamingOptions autonaming) {}

    /** Throws IllegalArgumentException on what is not supported with server-side apply. */
    Map<String, Object> check(Request request) {
        TypeToken type = TypeToken.ofUrn(request.urn());
        if (type.kind().endsWith("List") || type.kind().endsWith("Patch")) {
            throw new IllegalArgumentException(
                    "the provider for the tests serves no lists and patches: " + type.kind());
        }
        Map<String, Object> inputs = InputNormalization.normalize(SecretMarks.removed(request.news()));
        inputs.putIfAbsent("apiVersion", type.apiVersion());
        inputs.putIfAbsent("kind", type.kind());
        if (request.olds().isEmpty()) {
            Autonaming.assign(inputs, request.urn(), request.randomSeed(), request.autonaming());
        } else {
            Map<String, Object> olds = SecretMarks.removed(request.olds());
            Autonaming.adopt(inputs, olds);
            keepManagedByLabel(inputs, olds);
        }
        if (!Autonaming.isNamed(inputs)) {
            throw new IllegalArgumentException(
                    "the `.metadata.generateName` field is not supported in Server-Side Apply mode");
        }
        boolean inNamespace = namespaced.apply(type.apiVersion(), type.kind()).orElse(true);
        if (inNamespace && ObjectTree.at(inputs, "metadata", "namespace") == null) {
            ObjectTree.put(inputs, defaultNamespace, "metadata", "namespace");
        }
        SecretMarks.put(inputs, request.news());
        return inputs;
    }

    /** A label of client-side apply: kept where it is, never added. */
    private static void keepManagedByLabel(Map<String, Object> inputs, Map<String, Object> olds) {
        if (ObjectTree.text(olds, "metadata", "labels", MANAGED_BY).equals("pulumi")) {
            ObjectTree.put(inputs, "pulumi", "metadata", "labels", MANAGED_BY);
        }
    }
}
