package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.PodSecurityContext;
import dev.holdfast.blueprint.kubernetes.api.PodSpec;
import dev.holdfast.blueprint.kubernetes.api.PodTemplateSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pods. */
final class PodTrees {
    private PodTrees() {}

    static Map<String, Object> of(PodTemplateSpec template) {
        return new Fields()
                .with(
                        "metadata",
                        new Fields()
                                .with("labels", new LinkedHashMap<>(template.labels()))
                                .map("annotations", template.annotations())
                                .done())
                .with("spec", of(template.spec()))
                .done();
    }

    private static Map<String, Object> of(PodSpec spec) {
        return new Fields()
                .with("serviceAccountName", spec.serviceAccountName())
                .with("automountServiceAccountToken", spec.automountServiceAccountToken())
                .with("enableServiceLinks", spec.enableServiceLinks())
                .with("restartPolicy", spec.restartPolicy())
                .with("terminationGracePeriodSeconds", spec.terminationGracePeriodSeconds())
                .with("priorityClassName", spec.priorityClassName())
                .map("nodeSelector", spec.nodeSelector())
                .tree("affinity", spec.affinity(), SchedulingTrees::affinity)
                .list("topologySpreadConstraints", spec.topologySpreadConstraints(), SchedulingTrees::spread)
                .list("tolerations", spec.tolerations(), SchedulingTrees::toleration)
                .list("imagePullSecrets", spec.imagePullSecrets(), PodTrees::named)
                .with("securityContext", security(spec.securityContext()))
                .list("initContainers", spec.initContainers(), ContainerTrees::of)
                .list("containers", spec.containers(), ContainerTrees::of)
                .list("volumes", spec.volumes(), VolumeTrees::of)
                .done();
    }

    private static Map<String, Object> named(String name) {
        return new Fields().with("name", name).done();
    }

    private static Map<String, Object> security(PodSecurityContext context) {
        return new Fields()
                .with("runAsNonRoot", context.runAsNonRoot())
                .with("runAsUser", context.runAsUser())
                .with("runAsGroup", context.runAsGroup())
                .with("fsGroup", context.fsGroup())
                .with("fsGroupChangePolicy", context.fsGroupChangePolicy())
                .with(
                        "seccompProfile",
                        new Fields().with("type", context.seccompProfileType()).done())
                .list(
                        "sysctls",
                        context.sysctls().entrySet().stream()
                                .map(setting -> new Fields()
                                        .with("name", setting.getKey())
                                        .with("value", setting.getValue())
                                        .done())
                                .toList())
                .done();
    }
}
