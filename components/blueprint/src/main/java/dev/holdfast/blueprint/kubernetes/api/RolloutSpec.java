package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * What a Rollout runs.
 *
 * @param replicas how many; absent where an autoscaler decides
 * @param selector the labels of its pods
 * @param strategy how new pods replace old ones
 * @param minReadySeconds how long a new pod is ready before it counts
 * @param progressDeadlineSeconds after what time without progress an update has failed, pauses aside; more than {@code minReadySeconds}
 * @param revisionHistoryLimit how many old versions are kept for going back
 * @param template its pods
 */
public record RolloutSpec(
        @Nullable Integer replicas,
        LabelSelector selector,
        RolloutStrategy strategy,
        int minReadySeconds,
        int progressDeadlineSeconds,
        int revisionHistoryLimit,
        PodTemplateSpec template) {}
