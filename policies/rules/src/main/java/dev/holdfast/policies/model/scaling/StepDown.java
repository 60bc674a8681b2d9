package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.ScalingStepBlueprint;

/**
 * Replicas that one step of scaling down takes away. Kubernetes keeps {@code floor(n × (1 − percent / 100))} (calculateScaleDownLimit in
 * pkg/controller/podautoscaler/horizontal.go), so that a part of one counts as a whole.
 *
 * @param replicas how many there are
 * @param step the step that is allowed
 */
record StepDown(int replicas, ScalingStepBlueprint step) {
    private static final int WHOLE = 100;

    /** How many go. */
    int away() {
        if (!step.percent()) {
            return Math.min(replicas, step.amount());
        }
        return replicas - replicas * Math.max(0, WHOLE - step.amount()) / WHOLE;
    }
}
