package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a StatefulSet runs.
 *
 * @param replicas how many; absent where an autoscaler decides
 * @param selector the labels of its pods
 * @param serviceName the headless Service that gives the pods their names
 * @param podManagementPolicy {@code OrderedReady} or {@code Parallel}
 * @param updateStrategy how new pods replace old ones
 * @param minReadySeconds how long a new pod is ready before it counts
 * @param revisionHistoryLimit how many old versions are kept for going back
 * @param persistentVolumeClaimRetentionPolicy what happens to volumes that are no longer used
 * @param template its pods
 * @param volumeClaimTemplates the volumes of each pod
 */
public record StatefulSetSpec(
        @Nullable Integer replicas,
        LabelSelector selector,
        String serviceName,
        String podManagementPolicy,
        StatefulSetUpdateStrategy updateStrategy,
        int minReadySeconds,
        int revisionHistoryLimit,
        @Nullable PersistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy,
        PodTemplateSpec template,
        List<PersistentVolumeClaim> volumeClaimTemplates) {}
