package dev.holdfast.blueprint;

import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.Toleration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where replicas run.
 *
 * @param acrossHosts not two on one host
 * @param acrossZones evenly over the zones
 * @param nodeLabels labels that a node must have
 * @param tolerations taints that are borne
 * @param priorityClass who goes first, if it was said
 */
public record PlacementBlueprint(
        Strictness acrossHosts,
        Strictness acrossZones,
        Map<String, String> nodeLabels,
        List<Toleration> tolerations,
        @Nullable String priorityClass) {}
