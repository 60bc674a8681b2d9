package dev.holdfast.policies.kubernetes.wiring;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions that the API server no longer serves, with the release that removed each and what came instead.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/deprecation-guide/">Deprecated API Migration Guide</a>
 */
final class RemovedVersions {
    private static final Map<String, Removal> REMOVED = new HashMap<>();

    /**
     * What became of a version of a kind.
     *
     * @param minor the release of Kubernetes 1.x that no longer serves it
     * @param instead the version to use; null where there is none
     */
    record Removal(int minor, @Nullable String instead) {}

    static {
        removed(
                32,
                "flowcontrol.apiserver.k8s.io/v1",
                "flowcontrol.apiserver.k8s.io/v1beta3",
                "FlowSchema",
                "PriorityLevelConfiguration");
        removed(
                29,
                "flowcontrol.apiserver.k8s.io/v1",
                "flowcontrol.apiserver.k8s.io/v1beta2",
                "FlowSchema",
                "PriorityLevelConfiguration");
        removed(27, "storage.k8s.io/v1", "storage.k8s.io/v1beta1", "CSIStorageCapacity");
        removed(
                26,
                "flowcontrol.apiserver.k8s.io/v1",
                "flowcontrol.apiserver.k8s.io/v1beta1",
                "FlowSchema",
                "PriorityLevelConfiguration");
        removed(26, "autoscaling/v2", "autoscaling/v2beta2", "HorizontalPodAutoscaler");
        removed(25, "autoscaling/v2", "autoscaling/v2beta1", "HorizontalPodAutoscaler");
        removed(25, "batch/v1", "batch/v1beta1", "CronJob");
        removed(25, "discovery.k8s.io/v1", "discovery.k8s.io/v1beta1", "EndpointSlice");
        removed(25, "events.k8s.io/v1", "events.k8s.io/v1beta1", "Event");
        removed(25, "policy/v1", "policy/v1beta1", "PodDisruptionBudget");
        removed(25, null, "policy/v1beta1", "PodSecurityPolicy");
        removed(25, "node.k8s.io/v1", "node.k8s.io/v1beta1", "RuntimeClass");
        removed(
                22,
                "admissionregistration.k8s.io/v1",
                "admissionregistration.k8s.io/v1beta1",
                "MutatingWebhookConfiguration",
                "ValidatingWebhookConfiguration");
        removed(22, "apiextensions.k8s.io/v1", "apiextensions.k8s.io/v1beta1", "CustomResourceDefinition");
        removed(22, "apiregistration.k8s.io/v1", "apiregistration.k8s.io/v1beta1", "APIService");
        removed(22, "authentication.k8s.io/v1", "authentication.k8s.io/v1beta1", "TokenReview");
        removed(
                22,
                "authorization.k8s.io/v1",
                "authorization.k8s.io/v1beta1",
                "LocalSubjectAccessReview",
                "SelfSubjectAccessReview",
                "SubjectAccessReview");
        removed(22, "certificates.k8s.io/v1", "certificates.k8s.io/v1beta1", "CertificateSigningRequest");
        removed(22, "coordination.k8s.io/v1", "coordination.k8s.io/v1beta1", "Lease");
        removed(22, "networking.k8s.io/v1", "extensions/v1beta1", "Ingress");
        removed(22, "networking.k8s.io/v1", "networking.k8s.io/v1beta1", "Ingress", "IngressClass");
        removed(
                22,
                "rbac.authorization.k8s.io/v1",
                "rbac.authorization.k8s.io/v1beta1",
                "ClusterRole",
                "ClusterRoleBinding",
                "Role",
                "RoleBinding");
        removed(22, "scheduling.k8s.io/v1", "scheduling.k8s.io/v1beta1", "PriorityClass");
        removed(
                22,
                "storage.k8s.io/v1",
                "storage.k8s.io/v1beta1",
                "CSIDriver",
                "CSINode",
                "StorageClass",
                "VolumeAttachment");
        removed(16, "networking.k8s.io/v1", "extensions/v1beta1", "NetworkPolicy");
        removed(16, null, "extensions/v1beta1", "PodSecurityPolicy");
        removed(16, "apps/v1", "extensions/v1beta1", "DaemonSet", "Deployment", "ReplicaSet");
        removed(16, "apps/v1", "apps/v1beta1", "Deployment", "StatefulSet", "ReplicaSet");
        removed(16, "apps/v1", "apps/v1beta2", "DaemonSet", "Deployment", "StatefulSet", "ReplicaSet");
    }

    private RemovedVersions() {}

    private static void removed(int minor, @Nullable String instead, String version, String... kinds) {
        for (String kind : kinds) {
            REMOVED.put(version + " " + kind, new Removal(minor, instead));
        }
    }

    /** What became of a version of a kind; null where it was never removed. */
    static @Nullable Removal of(String apiVersion, String kind) {
        return REMOVED.get(apiVersion + " " + kind);
    }
}
