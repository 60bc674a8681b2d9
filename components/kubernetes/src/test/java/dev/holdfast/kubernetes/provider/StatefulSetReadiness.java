package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a StatefulSet is ready. Source: {@code processStatefulSetEvent} in {@code provider/pkg/await/statefulset.go}: its
 * controller has seen this generation, all replicas are there and ready, and the revision to which it updates is the current
 * one; with the strategy OnDelete an update does not wait for that, as people delete the pods.
 */
final class StatefulSetReadiness implements Readiness {

    @Override
    public List<String> missing(Map<String, Object> live) {
        long generation = ObjectTree.number(live, "metadata", "generation");
        if (ObjectTree.number(live, "status", "observedGeneration") < generation) {
            return List.of("the controller has not seen this StatefulSet yet");
        }
        long wanted = ObjectTree.number(live, "spec", "replicas");
        boolean waitsForPeople = generation > 1
                && ObjectTree.text(live, "spec", "updateStrategy", "type").equals("OnDelete");
        List<String> missing = new ArrayList<>();
        require(missing, live, "replicas", wanted);
        require(missing, live, "readyReplicas", wanted);
        if (!waitsForPeople) {
            require(missing, live, "currentReplicas", wanted);
            String current = ObjectTree.text(live, "status", "currentRevision");
            if (current.isEmpty() || !current.equals(ObjectTree.text(live, "status", "updateRevision"))) {
                missing.add(".status.currentRevision is not .status.updateRevision yet");
            }
        }
        return missing;
    }

    private static void require(List<String> missing, Map<String, Object> live, String field, long wanted) {
        long count = ObjectTree.number(live, "status", field);
        if (count != wanted) {
            missing.add(".status." + field + " is " + count + " of " + wanted);
        }
    }
}
