package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long each step of a request may take.
 *
 * @param connect to reach a backend; 5s if left out
 * @param client without a byte from the client; 30s if left out
 * @param server without a byte from the backend; 30s if left out
 * @param request to receive the whole head of a request; 10s if left out
 * @param queue waiting for a free backend; 30s if left out
 * @param tunnel without a byte on a websocket; 1h if left out
 */
public record ProxyTimeouts(
        @Nullable @Between(min = "1ms", max = "1d") Duration connect,
        @Nullable @Between(min = "1ms", max = "1d") Duration client,
        @Nullable @Between(min = "1ms", max = "1d") Duration server,
        @Nullable @Between(min = "1ms", max = "1d") Duration request,
        @Nullable @Between(min = "1ms", max = "1d") Duration queue,
        @Nullable @Between(min = "1ms", max = "24d") Duration tunnel) {}
