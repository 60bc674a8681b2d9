package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Between which bounds, by what.
 *
 * @param scaleTargetRef whose pods
 * @param minReplicaCount at least
 * @param maxReplicaCount at most
 * @param autoscaler what the HorizontalPodAutoscaler is called that KEDA makes, {@code advanced.horizontalPodAutoscalerConfig.name}
 * @param scaleUp how fast the number grows, {@code advanced.horizontalPodAutoscalerConfig.behavior.scaleUp}
 * @param scaleDown how fast the number shrinks, {@code advanced.horizontalPodAutoscalerConfig.behavior.scaleDown}
 * @param triggers what is followed; the one that asks for most decides
 */
public record ScaledObjectSpec(
        ScaleTargetRef scaleTargetRef,
        int minReplicaCount,
        int maxReplicaCount,
        String autoscaler,
        ScalingRules scaleUp,
        ScalingRules scaleDown,
        List<ScalingTrigger> triggers) {}
