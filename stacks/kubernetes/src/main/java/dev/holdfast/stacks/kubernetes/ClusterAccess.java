package dev.holdfast.stacks.kubernetes;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How to reach the cluster.
 *
 * @param kubeconfig a kubeconfig's text or path; empty for the one that {@code kubectl} takes
 * @param context a context of it; empty for its current one
 */
record ClusterAccess(Optional<String> kubeconfig, Optional<String> context) {

    /**
     * Looks whether there is a kubeconfig: without, the provider would fail only at the first object.
     *
     * @param fault makes the exception to throw from a reason
     */
    static ClusterAccess of(
            Optional<String> kubeconfig,
            Optional<String> context,
            Map<String, String> environment,
            Function<String, RuntimeException> fault) {
        if (kubeconfig.isPresent()) {
            // A text has lines, a path has none.
            String written = kubeconfig.get();
            if (!written.contains("\n") && !written.startsWith("{") && !Files.isRegularFile(Path.of(written))) {
                throw fault.apply("there is no file " + written);
            }
        } else if (!isFound(environment)) {
            throw fault.apply(
                    "there is no kubeconfig: neither this key, nor a file that KUBECONFIG names, nor ~/.kube/config;"
                            + " set it with `pulumi config set kubeconfig FILE`");
        }
        return new ClusterAccess(kubeconfig, context);
    }

    /**
     * The rules of client-go, which the provider uses. Source:
     * <a href="https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/">Organizing cluster access
     * using kubeconfig files</a>; and {@code InClusterConfig} of client-go for a pod.
     */
    private static boolean isFound(Map<String, String> environment) {
        String named = environment.getOrDefault("KUBECONFIG", "");
        if (!named.isEmpty()) {
            return Arrays.stream(named.split(File.pathSeparator, -1))
                    .anyMatch(file -> !file.isEmpty() && Files.isRegularFile(Path.of(file)));
        }
        return Files.isRegularFile(Path.of(environment.getOrDefault("HOME", ""), ".kube", "config"))
                || environment.containsKey("KUBERNETES_SERVICE_HOST");
    }
}
