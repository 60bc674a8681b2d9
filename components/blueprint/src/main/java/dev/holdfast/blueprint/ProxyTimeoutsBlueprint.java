package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * How long each step of a request may take.
 *
 * @param connect to reach a backend
 * @param client without a byte from the client
 * @param server without a byte from the backend
 * @param request to receive the whole head
 * @param queue waiting for a free backend
 * @param tunnel without a byte on a websocket
 */
public record ProxyTimeoutsBlueprint(
        Duration connect, Duration client, Duration server, Duration request, Duration queue, Duration tunnel) {}
