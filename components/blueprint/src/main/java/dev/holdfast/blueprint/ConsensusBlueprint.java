package dev.holdfast.blueprint;

import dev.holdfast.topology.Faults;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas agree by vote.
 *
 * @param faults what a faulty member may do
 * @param members those who vote, in all serving regions together
 * @param quorum votes that a decision needs
 * @param tolerated members that may be faulty while it stays safe and live
 * @param timeout how long a round waits for votes, if it was said
 * @param heartbeat time between two signs of life, if it was said
 * @param confirmations blocks after which a decision is final
 */
public record ConsensusBlueprint(
        Faults faults,
        int members,
        int quorum,
        int tolerated,
        @Nullable Duration timeout,
        @Nullable Duration heartbeat,
        int confirmations) {}
