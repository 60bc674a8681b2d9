package dev.holdfast.kubernetes.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Secrets, the one kind of object that is never lowered, since nothing but a component ever holds the values. */
public final class SecretTrees {
    private SecretTrees() {}

    /**
     * Makes one.
     *
     * @param name its name
     * @param namespace its namespace
     * @param labels its labels
     * @param values its values by key
     * @return its tree; of the type that Kubernetes has for these keys
     * @see <a href="https://kubernetes.io/docs/concepts/configuration/secret/#secret-types">Types of Secret</a>
     */
    public static Map<String, Object> of(
            String name, String namespace, Map<String, String> labels, Map<String, ? extends Object> values) {
        return new Fields()
                .with("apiVersion", "v1")
                .with("kind", "Secret")
                .with(
                        "metadata",
                        new Fields()
                                .with("name", name)
                                .with("namespace", namespace)
                                .with("labels", new LinkedHashMap<>(labels))
                                .done())
                .with("type", type(values.keySet()))
                .with("stringData", new LinkedHashMap<>(values))
                .done();
    }

    private static String type(Set<String> keys) {
        if (keys.equals(Set.of("tls.crt", "tls.key"))) {
            return "kubernetes.io/tls";
        }
        if (keys.equals(Set.of("username", "password"))) {
            return "kubernetes.io/basic-auth";
        }
        return keys.equals(Set.of(".dockerconfigjson")) ? "kubernetes.io/dockerconfigjson" : "Opaque";
    }
}
