package dev.holdfast.policies.kubernetes;

import java.util.Set;

/** Tells the API versions that a cluster serves from those of files that only look like its objects. */
final class ClusterApi {
    /** The groups of Kubernetes itself without a dot; a group that somebody adds is a domain. */
    private static final Set<String> PLAIN = Set.of("", "apps", "autoscaling", "batch", "extensions", "policy");

    /** What configures tools that make clusters. */
    private static final Set<String> TOOLS = Set.of("eksctl.io", "kind.x-k8s.io", "kubeadm.k8s.io");

    private ClusterApi() {}

    private static String group(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    /** Whether a cluster can have objects of this version: {@code openslo/v1} is a file of another kind. */
    static boolean serves(String apiVersion) {
        String group = group(apiVersion);
        return PLAIN.contains(group) || (group.indexOf('.') >= 0 && !TOOLS.contains(group));
    }

    /** Whether objects of this version are custom resources, which an operator turns into others. */
    static boolean isCustom(String apiVersion) {
        String group = group(apiVersion);
        return group.indexOf('.') >= 0 && !group.endsWith(".k8s.io");
    }
}
