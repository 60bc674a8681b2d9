package dev.holdfast.kubernetes.provider;

import java.util.Map;

/**
 * How a provider is configured. Source: {@code Configure} in {@code provider/pkg/provider/provider.go}: a value of the
 * provider's configuration goes before one of the environment.
 *
 * @param kubeconfig the text of a kubeconfig or a path to one; empty for that of the environment
 * @param context a context of it; empty for its current one
 * @param namespace for objects that name none; empty for the context's
 * @param configMapMutable whether a ConfigMap's data may change in place
 * @param secretMutable whether a Secret's data may change in place
 * @param patchForce whether to take over fields that others own
 * @param upsert whether to create by apply, which takes an existing object over
 */
record ProviderSettings(
        String kubeconfig,
        String context,
        String namespace,
        boolean configMapMutable,
        boolean secretMutable,
        boolean patchForce,
        boolean upsert) {

    /**
     * Reads the configuration.
     *
     * @param arguments of the configure request
     * @param environment of the plugin's process
     * @throws IllegalArgumentException when a mode is asked for that is not served here
     */
    static ProviderSettings of(Map<String, Object> arguments, Map<String, String> environment) {
        if (!flag(arguments, environment, "enableServerSideApply", "PULUMI_K8S_ENABLE_SERVER_SIDE_APPLY", true)) {
            throw new IllegalArgumentException("the provider for the tests knows server-side apply only");
        }
        if (!text(arguments, "renderYamlToDirectory").isEmpty()) {
            throw new IllegalArgumentException("the provider for the tests does not render YAML");
        }
        String kubeconfig = text(arguments, "kubeconfig");
        return new ProviderSettings(
                kubeconfig.isEmpty() ? environment.getOrDefault("KUBECONFIG", "") : kubeconfig,
                text(arguments, "context"),
                text(arguments, "namespace"),
                flag(arguments, environment, "enableConfigMapMutable", "PULUMI_K8S_ENABLE_CONFIGMAP_MUTABLE", false),
                flag(arguments, environment, "enableSecretMutable", "PULUMI_K8S_ENABLE_SECRET_MUTABLE", false),
                flag(arguments, environment, "enablePatchForce", "PULUMI_K8S_ENABLE_PATCH_FORCE", false),
                flag(arguments, environment, "upsertExistingObjects", "PULUMI_K8S_UPSERT_EXISTING_OBJECTS", false));
    }

    private static String text(Map<String, Object> arguments, String name) {
        return arguments.get(name) instanceof String text ? text : "";
    }

    private static boolean flag(
            Map<String, Object> arguments,
            Map<String, String> environment,
            String name,
            String variable,
            boolean otherwise) {
        // The engine sends a flag as text, as JSON in text, or as itself, depending on where it was set.
        Object value = arguments.containsKey(name) ? arguments.get(name) : environment.get(variable);
        return value == null ? otherwise : value.toString().equals("true");
    }
}
