package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ConsensusBlueprint;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a workload says of how its replicas vote, so that whoever sees the object alone can judge it: {@code byzantine members=5 quorum=4}. The
 * replicas of the object may be fewer than the members, who can be in several regions.
 */
final class ConsensusAnnotation {
    private static final String NAME = "holdfast.dev/consensus";

    private ConsensusAnnotation() {}

    /** The annotation; none of a workload whose replicas do not vote. */
    static Map<String, String> of(@Nullable ConsensusBlueprint consensus) {
        return consensus == null
                ? Map.of()
                : Map.of(
                        NAME,
                        consensus.faults().name().toLowerCase(Locale.ROOT) + " members=" + consensus.members()
                                + " quorum=" + consensus.quorum());
    }
}
