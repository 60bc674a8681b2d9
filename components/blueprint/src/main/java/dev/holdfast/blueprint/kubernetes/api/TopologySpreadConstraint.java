package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How evenly pods are spread.
 *
 * @param maxSkew by how many pods two places may differ
 * @param minDomains places that there should be
 * @param topologyKey the label of nodes that tells places apart
 * @param whenUnsatisfiable {@code DoNotSchedule} or {@code ScheduleAnyway}
 * @param nodeTaintsPolicy whether nodes with taints that are not borne count
 * @param labelSelector the pods that are counted
 * @param matchLabelKeys labels in which the counted pods are equal to this one
 */
public record TopologySpreadConstraint(
        int maxSkew,
        @Nullable Integer minDomains,
        String topologyKey,
        String whenUnsatisfiable,
        String nodeTaintsPolicy,
        LabelSelector labelSelector,
        List<String> matchLabelKeys) {}
