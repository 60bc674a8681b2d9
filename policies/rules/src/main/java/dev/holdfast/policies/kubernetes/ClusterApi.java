package dev.holdfast.policies.kubernetes;

import java.util.Set;

/** Tells the API versions that a cluster serves from those of files that only look like its objects. */
final class ClusterApi {
    /** The groups of Kubernetes itself without a dot; a group that somebody adds is a domain. */
    private static final Set<String> PLAIN = Set.of("", "apps", "autoscaling", "batch", "extensions", "policy");

    /** What configures tools that make clusters. */
    private static final Set<String> TOOLS = Set.of("eksctl.io", "kind.x-k8s.io", "kubeadm.k8s.io");

    /** The kinds of Kubernetes itself that rules look for by their kind alone. */
    private static final Set<String> KINDS = Set.of(
            "ClusterRole",
            "ClusterRoleBinding",
            "ConfigMap",
            "CronJob",
            "DaemonSet",
            "Deployment",
            "HorizontalPodAutoscaler",
            "Ingress",
            "Job",
            "LimitRange",
            "Namespace",
            "NetworkPolicy",
            "PersistentVolumeClaim",
            "Pod",
            "PodDisruptionBudget",
            "ReplicaSet",
            "ReplicationController",
            "ResourceQuota",
            "Role",
            "RoleBinding",
            "Secret",
            "Service",
            "ServiceAccount",
            "StatefulSet");

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

    /**
     * What a kind is called among all objects. A custom resource with the kind of one of Kubernetes itself, such as a Job of Volcano, a Service
     * of Knative or a NetworkPolicy of Calico, has other fields, so that no rule on these may see it; it gets its group behind its kind, as
     * kubectl calls it: {@code Job.batch.volcano.sh}. The StatefulSets and DaemonSets of OpenKruise have the fields of their namesakes.
     */
    static String kind(String apiVersion, String kind) {
        boolean other = KINDS.contains(kind)
                && isCustom(apiVersion)
                && !group(apiVersion).equals("apps.kruise.io");
        return other ? kind + "." + group(apiVersion) : kind;
    }

    /** Whether objects of this version are custom resources, which an operator turns into others. */
    static boolean isCustom(String apiVersion) {
        String group = group(apiVersion);
        return group.indexOf('.') >= 0 && !group.endsWith(".k8s.io");
    }
}
