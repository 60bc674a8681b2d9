package dev.holdfast.blueprint;

import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * What a message broker offers.
 *
 * @param port the port that clients connect to
 * @param sharedSubscriptions whether it gives each message of a shared subscription to one taker of a group
 * @param maxConnections clients that one member takes at most, if it was said
 * @param user the user that services connect as, if they need one
 * @param password that user's password
 */
public record BrokerBlueprint(
        PortBlueprint port,
        boolean sharedSubscriptions,
        @Nullable Integer maxConnections,
        @Nullable String user,
        @Nullable SecretReference password) {}
