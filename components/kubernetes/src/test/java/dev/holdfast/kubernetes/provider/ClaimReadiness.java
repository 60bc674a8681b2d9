package dev.holdfast.kubernetes.provider;

import java.util.List;
import java.util.Map;

/**
 * When a PersistentVolumeClaim is ready. Source: {@code untilCoreV1PersistentVolumeClaimReady} in
 * {@code provider/pkg/await/awaiters.go}: it is bound, or is new and its class binds at the first pod.
 */
final class ClaimReadiness implements Readiness {

    private final ClusterObjects cluster;

    ClaimReadiness(ClusterObjects cluster) {
        this.cluster = cluster;
    }

    @Override
    public List<String> missing(Map<String, Object> live) {
        String phase = ObjectTree.text(live, "status", "phase");
        boolean waitsForPod =
                phase.equals("Pending") && bindsAtFirstPod(ObjectTree.text(live, "spec", "storageClassName"));
        return phase.equals("Bound") || waitsForPod
                ? List.of()
                : List.of("PersistentVolumeClaim is " + (phase.isEmpty() ? "new" : phase) + ", not Bound");
    }

    private boolean bindsAtFirstPod(String storageClass) {
        return cluster.find(new ObjectReference("storage.k8s.io/v1", "StorageClass", "", storageClass))
                .filter(object -> ObjectTree.text(object, "volumeBindingMode").equals("WaitForFirstConsumer"))
                .isPresent();
    }
}
