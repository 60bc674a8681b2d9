package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What runs in a pod.
 *
 * @param serviceAccountName its identity
 * @param automountServiceAccountToken whether it is given a token of the API server
 * @param enableServiceLinks whether variables name every Service of the namespace
 * @param restartPolicy whether containers that end are started again; absent for always
 * @param terminationGracePeriodSeconds time from the order to stop to the kill
 * @param priorityClassName who goes first
 * @param nodeSelector labels that a node must have
 * @param affinity what it keeps away from
 * @param topologySpreadConstraints how pods are spread
 * @param tolerations taints that are borne
 * @param imagePullSecrets the names of secrets with which images are pulled
 * @param securityContext what all its containers may do
 * @param initContainers what runs before, and sidecars
 * @param containers what runs
 * @param volumes what can be mounted
 */
public record PodSpec(
        String serviceAccountName,
        boolean automountServiceAccountToken,
        boolean enableServiceLinks,
        @Nullable String restartPolicy,
        long terminationGracePeriodSeconds,
        @Nullable String priorityClassName,
        Map<String, String> nodeSelector,
        @Nullable Affinity affinity,
        List<TopologySpreadConstraint> topologySpreadConstraints,
        List<Toleration> tolerations,
        List<String> imagePullSecrets,
        PodSecurityContext securityContext,
        List<Container> initContainers,
        List<Container> containers,
        List<Volume> volumes) {}
