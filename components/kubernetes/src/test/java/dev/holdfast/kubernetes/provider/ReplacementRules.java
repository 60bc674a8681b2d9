package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which changed fields call for a new object. Source: {@code forceNewProperties} in {@code provider/pkg/provider/diff.go}; it
 * is not the list of what the API server holds immutable, and where the two differ this follows the provider: a changed
 * {@code revisionHistoryLimit} replaces a StatefulSet, and a changed type of a Service is left to the server.
 */
final class ReplacementRules {

    private static final List<String> CONTAINER = List.of(
            "args",
            "command",
            "env",
            "image",
            "imagePullPolicy",
            "lifecycle",
            "livenessProbe",
            "ports",
            "readinessProbe",
            "resources",
            "securityContext",
            "stdin",
            "stdinOnce",
            "terminationMessagePath",
            "terminationMessagePolicy",
            "tty",
            "volumeDevices",
            "volumeMounts",
            "workingDir");

    private static final List<String> POD = List.of(
            "affinity",
            "automountServiceAccountToken",
            "dnsConfig",
            "dnsPolicy",
            "enableServiceLinks",
            "hostAliases",
            "hostIPC",
            "hostNetwork",
            "hostPID",
            "hostname",
            "imagePullSecrets",
            "nodeName",
            "nodeSelector",
            "overhead",
            "preemptionPolicy",
            "priority",
            "priorityClassName",
            "readinessGates",
            "restartPolicy",
            "runtimeClassName",
            "schedulerName",
            "securityContext",
            "serviceAccount",
            "serviceAccountName",
            "shareProcessNamespace",
            "subdomain",
            "terminationGracePeriodSeconds",
            "volumes");

    private static final List<String> VOLUME_SOURCES = List.of(
            "awsElasticBlockStore",
            "azureDisk",
            "azureFile",
            "cephfs",
            "cinder",
            "csi",
            "fc",
            "flexVolume",
            "flocker",
            "gcePersistentDisk",
            "glusterfs",
            "hostPath",
            "iscsi",
            "local",
            "nfs",
            "photonPersistentDisk",
            "portworxVolume",
            "quobyte",
            "rbd",
            "scaleIO",
            "storageos",
            "vsphereVolume");

    private static final Map<String, List<PropertyPattern>> BY_KIND = Map.ofEntries(
            rule("apps/v1", "DaemonSet", "spec.selector"),
            rule("apps/v1", "Deployment", "spec.selector"),
            rule(
                    "apps/v1",
                    "StatefulSet",
                    "spec.podManagementPolicy",
                    "spec.revisionHistoryLimit",
                    "spec.selector",
                    "spec.serviceName",
                    "spec.volumeClaimTemplates"),
            rule("batch/v1", "Job", "spec.completions", "spec.parallelism", "spec.selector", "spec.template"),
            rule("policy/v1beta1", "PodDisruptionBudget", "spec"),
            rule("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "roleRef"),
            rule("rbac.authorization.k8s.io/v1", "RoleBinding", "roleRef"),
            rule("storage.k8s.io/v1", "StorageClass", "parameters", "provisioner"),
            rule(
                    "v1",
                    "PersistentVolumeClaim",
                    "spec.accessModes",
                    "spec.selector",
                    "spec.storageClassName",
                    "spec.volumeName"),
            rule("v1", "PersistentVolume", below("spec.", VOLUME_SOURCES)),
            rule("v1", "Pod", podFields()),
            rule("v1", "ResourceQuota", "spec.scopes"),
            rule("v1", "Secret", "type"),
            rule("v1", "Service", "spec.clusterIP"));

    private ReplacementRules() {}

    /**
     * The patterns for an object.
     *
     * @param object its new inputs
     * @param settings says whether a ConfigMap or Secret may change in place; an immutable one never does
     */
    static List<PropertyPattern> of(Map<String, Object> object, ProviderSettings settings) {
        List<PropertyPattern> patterns = new ArrayList<>(patterns("metadata.name", "metadata.namespace"));
        String kind = ObjectTree.text(object, "apiVersion") + "/" + ObjectTree.text(object, "kind");
        boolean immutable = Boolean.TRUE.equals(object.get("immutable"));
        if (kind.equals("v1/Secret") && (immutable || !settings.secretMutable())) {
            patterns.addAll(patterns("type", "stringData", "data"));
        } else if (kind.equals("v1/ConfigMap") && (immutable || !settings.configMapMutable())) {
            patterns.addAll(patterns("binaryData", "data"));
        } else {
            patterns.addAll(BY_KIND.getOrDefault(kind, List.of()));
        }
        return patterns;
    }

    private static Map.Entry<String, List<PropertyPattern>> rule(String apiVersion, String kind, String... fields) {
        return Map.entry(apiVersion + "/" + kind, patterns(fields));
    }

    private static List<PropertyPattern> patterns(String... fields) {
        return Arrays.stream(fields).map(PropertyPattern::of).toList();
    }

    private static String[] podFields() {
        List<String> fields = new ArrayList<>(Arrays.asList(below("spec.", POD)));
        fields.addAll(Arrays.asList(below("spec.containers.*.", CONTAINER)));
        fields.addAll(Arrays.asList(below("spec.initContainers.*.", CONTAINER)));
        return fields.toArray(String[]::new);
    }

    private static String[] below(String prefix, List<String> fields) {
        return fields.stream().map(field -> prefix + field).toArray(String[]::new);
    }
}
