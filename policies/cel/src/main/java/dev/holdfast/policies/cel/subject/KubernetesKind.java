package dev.holdfast.policies.cel.subject;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Objects of Kubernetes: {@code kubernetes/Service}, {@code kubernetes/apps/v1/Deployment}, {@code kubernetes/*}. What a Secret holds is
 * secret.
 */
public final class KubernetesKind implements SubjectKind {
    /** What stands for any kind. */
    public static final String ANY = "*";

    private static final Pattern NAME = Pattern.compile("([a-z0-9.-]+/)?([a-z0-9]+/)?[A-Z][A-Za-z0-9]*");
    private static final Set<String> IN_A_SECRET = Set.of("data", "stringData");

    @Override
    public String prefix() {
        return "kubernetes/";
    }

    @Override
    public List<String> examples() {
        return List.of("kubernetes/Service", "kubernetes/apps/v1/Deployment", "kubernetes/*");
    }

    @Override
    public @Nullable String refusal(String name) {
        return name.equals(ANY) || NAME.matcher(name).matches()
                ? null
                : "a kind of Kubernetes begins with a capital letter: " + String.join(", ", examples());
    }

    @Override
    public List<Judged> find(Inputs inputs, String name) {
        if (name.equals(ANY)) {
            return judged(inputs.cluster().objects());
        }
        String kind = kind(name);
        String apiVersion = apiVersion(name);
        Cluster cluster = inputs.cluster();
        return judged(apiVersion.isEmpty() ? cluster.ofKind(kind) : cluster.ofKind(apiVersion, kind));
    }

    /** {@code Deployment} of {@code apps/v1/Deployment}. */
    public static String kind(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** {@code apps/v1} of {@code apps/v1/Deployment}; empty where the name says none. */
    public static String apiVersion(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    private static List<Judged> judged(List<KubernetesObject> objects) {
        return objects.stream().map(KubernetesKind::judged).toList();
    }

    private static Judged judged(KubernetesObject object) {
        Set<String> secretKeys = object.kind().equals("Secret") ? IN_A_SECRET : Set.of();
        return new Judged(object, object.node(), secretKeys, object.namespace(), object.name());
    }
}
