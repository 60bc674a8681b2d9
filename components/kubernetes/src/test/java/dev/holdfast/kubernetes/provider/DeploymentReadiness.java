package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * When a Deployment is ready. Source: {@code provider/pkg/await/deployment.go}: its controller has seen this generation, it is
 * available, a rollout after the first has ended, the ReplicaSet of its revision has all replicas ready, and the claims that
 * its pods mount are bound.
 */
final class DeploymentReadiness implements Readiness {

    private static final String REVISION = "deployment.kubernetes.io/revision";

    private final ClusterObjects cluster;

    DeploymentReadiness(ClusterObjects cluster) {
        this.cluster = cluster;
    }

    @Override
    public List<String> missing(Map<String, Object> live) {
        String revision = Annotations.of(live, REVISION);
        if (ObjectTree.number(live, "status", "observedGeneration") != ObjectTree.number(live, "metadata", "generation")
                || revision.isEmpty()) {
            return List.of("the controller has not seen this Deployment yet");
        }
        List<String> missing = new ArrayList<>();
        if (!Conditions.isTrue(live, "Available")) {
            missing.add(Conditions.explain(live, "Available"));
        }
        boolean rolledOut = Conditions.isTrue(live, "Progressing")
                && "NewReplicaSetAvailable"
                        .equals(Conditions.of(live, "Progressing").get("reason"));
        if (!revision.equals("1") && !rolledOut) {
            missing.add(Conditions.explain(live, "Progressing"));
        }
        if (!replicaSetIsReady(live, revision)) {
            missing.add("the ReplicaSet of revision " + revision + " has not all its replicas ready");
        }
        missing.addAll(unboundClaims(live));
        return missing;
    }

    /** The ReplicaSet's own count is what matters: somebody may have scaled the Deployment meanwhile. */
    private boolean replicaSetIsReady(Map<String, Object> live, String revision) {
        return cluster.list("apps/v1", "ReplicaSet", ObjectTree.text(live, "metadata", "namespace")).stream()
                .filter(set -> isOwnedBy(set, ObjectTree.text(live, "metadata", "uid")))
                .filter(set -> Annotations.of(set, REVISION).equals(revision))
                .anyMatch(set -> ObjectTree.number(set, "status", "readyReplicas")
                        >= (ObjectTree.at(set, "spec", "replicas") == null
                                ? 1
                                : ObjectTree.number(set, "spec", "replicas")));
    }

    private static boolean isOwnedBy(Map<String, Object> object, String uid) {
        return ObjectTree.list(ObjectTree.at(object, "metadata", "ownerReferences")).stream()
                .anyMatch(owner -> uid.equals(ObjectTree.map(owner).get("uid")));
    }

    private List<String> unboundClaims(Map<String, Object> live) {
        String namespace = ObjectTree.text(live, "metadata", "namespace");
        return ObjectTree.list(ObjectTree.at(live, "spec", "template", "spec", "volumes")).stream()
                .map(volume -> ObjectTree.text(ObjectTree.map(volume), "persistentVolumeClaim", "claimName"))
                .filter(claim -> !claim.isEmpty())
                .filter(claim -> cluster.find(new ObjectReference("v1", "PersistentVolumeClaim", namespace, claim))
                        .filter(object ->
                                !ObjectTree.text(object, "status", "phase").equals("Bound"))
                        .isPresent())
                .map(claim -> "PersistentVolumeClaim " + claim + " is not bound")
                .toList();
    }
}
