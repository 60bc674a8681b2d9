package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas agree by vote.
 *
 * @param faults what a faulty member may do
 * @param quorum votes that a decision needs; derived from the members if left out
 * @param timeout how long a round waits for votes
 * @param heartbeat time between two signs of life
 * @param confirmations blocks after which a decision counts as final, 0 to 10,000; 0 where agreement is final at once
 * @param env prefix of the variables under which members, quorum, timeout, heartbeat and confirmations are injected; {@code CONSENSUS} if left out
 */
public record Consensus(
        @JsonProperty(required = true) Faults faults,
        @Nullable @Min(1) @Max(10000) Integer quorum,
        @Nullable @Between(min = "1ms", max = "1d") Duration timeout,
        @Nullable @Between(min = "1ms", max = "1d") Duration heartbeat,
        @Nullable @Min(0) @Max(10000) Integer confirmations,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {}
