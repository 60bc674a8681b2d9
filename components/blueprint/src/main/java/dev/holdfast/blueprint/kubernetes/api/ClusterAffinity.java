package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import java.util.Map;

/**
 * Where instances of a {@link Cluster} run.
 *
 * @param enablePodAntiAffinity whether they keep apart
 * @param podAntiAffinityType {@code required} or {@code preferred}
 * @param topologyKey the label of nodes that tells places apart
 * @param nodeSelector labels that their nodes have
 * @param tolerations taints that they bear
 */
public record ClusterAffinity(
        boolean enablePodAntiAffinity,
        String podAntiAffinityType,
        String topologyKey,
        Map<String, String> nodeSelector,
        List<Toleration> tolerations) {}
