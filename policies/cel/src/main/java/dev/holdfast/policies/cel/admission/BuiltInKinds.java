package dev.holdfast.policies.cel.admission;

import dev.holdfast.policies.cel.policy.ApiResource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that Kubernetes comes with, as its API server calls them. Source: <a
 * href="https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.35/">the API reference of Kubernetes 1.35</a>.
 */
final class BuiltInKinds {
    private static final List<ApiResource> ALL = List.of(
            core("ConfigMap", "configmaps"),
            core("Endpoints", "endpoints"),
            core("LimitRange", "limitranges"),
            core("Namespace", "namespaces"),
            core("Node", "nodes"),
            core("PersistentVolume", "persistentvolumes"),
            core("PersistentVolumeClaim", "persistentvolumeclaims"),
            core("Pod", "pods"),
            core("PodTemplate", "podtemplates"),
            core("ReplicationController", "replicationcontrollers"),
            core("ResourceQuota", "resourcequotas"),
            core("Secret", "secrets"),
            core("Service", "services"),
            core("ServiceAccount", "serviceaccounts"),
            of("ControllerRevision", "apps", "v1", "controllerrevisions"),
            of("DaemonSet", "apps", "v1", "daemonsets"),
            of("Deployment", "apps", "v1", "deployments"),
            of("ReplicaSet", "apps", "v1", "replicasets"),
            of("StatefulSet", "apps", "v1", "statefulsets"),
            of("HorizontalPodAutoscaler", "autoscaling", "v2", "horizontalpodautoscalers"),
            of("CronJob", "batch", "v1", "cronjobs"),
            of("Job", "batch", "v1", "jobs"),
            of("Lease", "coordination.k8s.io", "v1", "leases"),
            of("EndpointSlice", "discovery.k8s.io", "v1", "endpointslices"),
            of("Ingress", "networking.k8s.io", "v1", "ingresses"),
            of("IngressClass", "networking.k8s.io", "v1", "ingressclasses"),
            of("NetworkPolicy", "networking.k8s.io", "v1", "networkpolicies"),
            of("RuntimeClass", "node.k8s.io", "v1", "runtimeclasses"),
            of("PodDisruptionBudget", "policy", "v1", "poddisruptionbudgets"),
            of("ClusterRole", "rbac.authorization.k8s.io", "v1", "clusterroles"),
            of("ClusterRoleBinding", "rbac.authorization.k8s.io", "v1", "clusterrolebindings"),
            of("Role", "rbac.authorization.k8s.io", "v1", "roles"),
            of("RoleBinding", "rbac.authorization.k8s.io", "v1", "rolebindings"),
            of("PriorityClass", "scheduling.k8s.io", "v1", "priorityclasses"),
            of("CSIDriver", "storage.k8s.io", "v1", "csidrivers"),
            of("StorageClass", "storage.k8s.io", "v1", "storageclasses"),
            of("VolumeAttachment", "storage.k8s.io", "v1", "volumeattachments"),
            of("CustomResourceDefinition", "apiextensions.k8s.io", "v1", "customresourcedefinitions"),
            of("APIService", "apiregistration.k8s.io", "v1", "apiservices"));

    private BuiltInKinds() {}

    private static ApiResource core(String kind, String plural) {
        return of(kind, "", "v1", plural);
    }

    private static ApiResource of(String kind, String group, String version, String plural) {
        return new ApiResource(kind, group, version, plural);
    }

    /** What a kind is called; null where Kubernetes does not come with it. */
    static @Nullable ApiResource find(String kind) {
        for (ApiResource resource : ALL) {
            if (resource.kind().equals(kind)) {
                return resource;
            }
        }
        return null;
    }
}
