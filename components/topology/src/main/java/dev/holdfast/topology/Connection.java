package dev.holdfast.topology;

import dev.holdfast.topology.units.ExactlyOne;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that a service talks to. Host, port and credentials are injected, the start waits for its health, and network rules allow it.
 *
 * @param service a service of this topology
 * @param database a database of this topology, or an existing one
 * @param cache a cache of this topology, or an existing one
 * @param queue an existing queue
 * @param port the port of the service, by name; its only one, or that of a broker, if left out
 * @param access {@code read-write} if left out
 * @param env under which variables host, port and credentials are injected; a plain text is the prefix; the name in capitals if left out
 * @param waitForHealth whether the start waits until it is healthy; {@code true} if left out; {@code false} breaks a cycle
 */
@ExactlyOne({"service", "database", "cache", "queue"})
public record Connection(
        @Nullable String service,
        @Nullable String database,
        @Nullable String cache,
        @Nullable String queue,
        @Nullable @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @Nullable Access access,
        @Nullable InjectedNames env,
        @Nullable Boolean waitForHealth) {}
