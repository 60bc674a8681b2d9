package dev.holdfast.kubernetes.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Which kinds are waited for, and how. Source: the table in {@code provider/pkg/await/awaiters.go}; and
 * {@code ReadyCondition} in {@code provider/pkg/metadata/overrides.go} for what a program asks for by annotation.
 */
final class ReadinessRules {

    private final ClusterObjects cluster;
    private final Duration settle;

    /**
     * The rules against one cluster.
     *
     * @param settle how long a Service's Endpoints have to stay unchanged, {@link ServiceReadiness#SETTLE} in the real one
     */
    ReadinessRules(ClusterObjects cluster, Duration settle) {
        this.cluster = cluster;
        this.settle = settle;
    }

    /** What to wait for after writing an object. */
    Readiness afterWriting(Map<String, Object> inputs) {
        if (Annotations.isTrue(inputs, Annotations.SKIP_AWAIT)) {
            return Readiness.immediate();
        }
        String requested = Annotations.of(inputs, Annotations.WAIT_FOR);
        return requested.isEmpty() ? ofKind(inputs, settle) : RequestedReadiness.of(requested);
    }

    /** What to look for, once, when an object is read back; fewer kinds than after writing have such a look. */
    Readiness onReading(Map<String, Object> inputs) {
        boolean looked = List.of("Deployment", "StatefulSet", "DaemonSet", "Job", "Pod", "Service", "Ingress")
                .contains(ObjectTree.text(inputs, "kind"));
        return looked && !Annotations.isTrue(inputs, Annotations.SKIP_AWAIT)
                ? ofKind(inputs, Duration.ZERO)
                : Readiness.immediate();
    }

    private Readiness ofKind(Map<String, Object> inputs, Duration endpointsSettle) {
        return switch (ObjectTree.text(inputs, "apiVersion") + "/" + ObjectTree.text(inputs, "kind")) {
            case "apps/v1/Deployment" -> new DeploymentReadiness(cluster);
            case "apps/v1/StatefulSet" -> new StatefulSetReadiness();
            case "apps/v1/DaemonSet" -> ReadinessRules::daemonSet;
            case "batch/v1/Job" -> ReadinessRules::job;
            case "v1/Pod" -> ReadinessRules::pod;
            case "v1/Service" -> new ServiceReadiness(cluster, endpointsSettle, System::nanoTime);
            case "v1/PersistentVolumeClaim" -> new ClaimReadiness(cluster);
            case "v1/PersistentVolume" ->
                Readiness.when("PersistentVolume is neither Available nor Bound", live -> List.of("Available", "Bound")
                        .contains(ObjectTree.text(live, "status", "phase")));
            case "v1/ResourceQuota" ->
                Readiness.when(".status.hard is not .spec.hard yet", live -> ObjectTree.map(
                                ObjectTree.at(live, "spec", "hard"))
                        .equals(ObjectTree.map(ObjectTree.at(live, "status", "hard"))));
            case "networking.k8s.io/v1/Ingress" -> new IngressReadiness(cluster);
            default -> Readiness.immediate();
        };
    }

    /** Source: {@code provider/pkg/await/daemonset.go}, which asks kstatus. */
    private static List<String> daemonSet(Map<String, Object> live) {
        boolean seen = ObjectTree.number(live, "status", "observedGeneration")
                >= ObjectTree.number(live, "metadata", "generation");
        long wanted = ObjectTree.number(live, "status", "desiredNumberScheduled");
        boolean updated =
                ObjectTree.text(live, "spec", "updateStrategy", "type").equals("OnDelete")
                        || ObjectTree.number(live, "status", "updatedNumberScheduled") >= wanted;
        long available = Math.min(
                ObjectTree.number(live, "status", "numberAvailable"), ObjectTree.number(live, "status", "numberReady"));
        return seen && updated && available >= wanted
                ? List.of()
                : List.of("DaemonSet has " + available + " of " + wanted + " pods available");
    }

    /** Source: {@code provider/pkg/await/checker/job/check.go}. */
    private static List<String> job(Map<String, Object> live) {
        return Conditions.isTrue(live, "Complete")
                ? List.of()
                : List.of("Job has " + ObjectTree.number(live, "status", "succeeded") + " succeeded and "
                        + ObjectTree.number(live, "status", "failed") + " failed pods");
    }

    /** Source: {@code provider/pkg/await/checker/pod/check.go}: scheduled, initialized, and ready or succeeded. */
    private static List<String> pod(Map<String, Object> live) {
        boolean ready = Conditions.isTrue(live, "Ready")
                || ObjectTree.text(live, "status", "phase").equals("Succeeded");
        boolean placed = Conditions.isTrue(live, "PodScheduled") && Conditions.isTrue(live, "Initialized");
        return ready && placed ? List.of() : List.of(Conditions.explain(live, placed ? "Ready" : "PodScheduled"));
    }
}
