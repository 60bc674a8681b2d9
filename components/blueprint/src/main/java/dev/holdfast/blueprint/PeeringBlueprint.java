package dev.holdfast.blueprint;

import dev.holdfast.topology.PeerDiscovery;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas find each other.
 *
 * @param port the port that peers connect to
 * @param limit connected peers at most, if it was said
 * @param pendingLimit peers still connecting at most, if it was said
 * @param discovery how they find each other
 * @param connectTimeout how long connecting may take, if it was said
 */
public record PeeringBlueprint(
        PortBlueprint port,
        @Nullable Integer limit,
        @Nullable Integer pendingLimit,
        PeerDiscovery discovery,
        @Nullable Duration connectTimeout) {}
