package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas of a peer-to-peer service find and limit each other.
 *
 * @param port the port that peers connect to, by name
 * @param limit connected peers at most, 1 to 100,000
 * @param pendingLimit peers that are still connecting at most, 0 to 100,000
 * @param discovery {@code dns} if left out
 * @param connectTimeout how long connecting may take
 * @param env prefix of the variables under which these are injected; {@code PEERS} if left out
 */
public record Peering(
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @Nullable @Min(1) @Max(100000) Integer limit,
        @Nullable @Min(0) @Max(100000) Integer pendingLimit,
        @Nullable PeerDiscovery discovery,
        @Nullable @Between(min = "1ms", max = "1d") Duration connectTimeout,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {}
