package dev.holdfast.topology;

import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where replicas run, and how they keep apart, so that one failure does not take them all.
 *
 * @param acrossHosts not two replicas on one host; derived if left out
 * @param acrossZones evenly over the zones; derived if left out
 * @param nodeLabels labels that a node must have
 * @param nodePool the pool of machines that it runs on; any machine will do if left out
 * @param tolerations taints of nodes that are borne
 * @param priorityClass who goes first when room is short; the class exists already
 */
public record Placement(
        @Nullable Strictness acrossHosts,
        @Nullable Strictness acrossZones,
        @Nullable @KeyPattern(regexp = Names.LABEL_KEY, message = Names.LABEL_KEY_MEANING)
                Map<String, @Pattern(regexp = Names.LABEL_VALUE, message = Names.LABEL_VALUE_MEANING) String>
                        nodeLabels,
        @Nullable @Pattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) String nodePool,
        @Nullable @Distinct List<Toleration> tolerations,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String priorityClass) {}
