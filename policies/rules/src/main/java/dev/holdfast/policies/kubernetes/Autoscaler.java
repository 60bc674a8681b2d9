package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;

/**
 * What changes the number of a workload's pods: a HorizontalPodAutoscaler, or a ScaledObject of KEDA, which makes one.
 *
 * @param object the object
 */
public record Autoscaler(KubernetesObject object) {
    private Node spec() {
        return object.node().get("spec");
    }

    /** Whether it is one of KEDA. */
    public boolean isScaledObject() {
        return object.kind().equals("ScaledObject");
    }

    /** What it refers to. */
    public Node target() {
        return spec().get("scaleTargetRef");
    }

    /** The API version of its target; KEDA's default is that of a Deployment. */
    public String targetVersion() {
        return target().get("apiVersion").textOr(isScaledObject() ? "apps/v1" : "");
    }

    /** The kind of its target; KEDA's default is a Deployment. */
    public String targetKind() {
        return target().get("kind").textOr(isScaledObject() ? "Deployment" : "");
    }

    /** The name of its target. */
    public String targetName() {
        return target().get("name").textOr("");
    }

    /** The name of the field with the fewest pods. */
    public String minimumField() {
        return isScaledObject() ? "minReplicaCount" : "minReplicas";
    }

    /** The name of the field with the most pods. */
    public String maximumField() {
        return isScaledObject() ? "maxReplicaCount" : "maxReplicas";
    }

    /** The fewest pods that are written. */
    public Node writtenMinimum() {
        return spec().get(minimumField());
    }

    /** The most pods that are written. */
    public Node writtenMaximum() {
        return spec().get(maximumField());
    }

    /** The fewest pods; 1 by default, with KEDA 0. */
    public long minimum() {
        Long written = writtenMinimum().whole();
        return written == null ? (isScaledObject() ? 0 : 1) : written;
    }

    /** The most pods; with KEDA 100 by default. What is required and missing counts as the minimum. */
    public long maximum() {
        Long written = writtenMaximum().whole();
        return written == null ? (isScaledObject() ? 100 : minimum()) : written;
    }
}
