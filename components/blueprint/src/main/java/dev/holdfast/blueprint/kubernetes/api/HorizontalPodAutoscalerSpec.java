package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Between which bounds, by which metrics.
 *
 * @param scaleTargetRef whose pods
 * @param minReplicas at least
 * @param maxReplicas at most
 * @param metrics what is measured
 * @param scaleUp how fast the number grows, {@code behavior.scaleUp}
 * @param scaleDown how fast the number shrinks, {@code behavior.scaleDown}
 */
public record HorizontalPodAutoscalerSpec(
        ScaleTargetRef scaleTargetRef,
        int minReplicas,
        int maxReplicas,
        List<MetricSpec> metrics,
        ScalingRules scaleUp,
        ScalingRules scaleDown) {}
