package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.ExactlyOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked again and again to learn how a replica does.
 *
 * @param http by HTTP GET: a status from 200 to 399 is good
 * @param tcp by opening a connection
 * @param jsonRpc by a JSON-RPC call: an answer with a result is good, one with an error is not, whatever the HTTP status
 * @param command by a program in the container: exit code 0 is good
 * @param period the time between two questions; 10s if left out
 * @param timeout the time that an answer may take; 1s if left out
 * @param failureThreshold bad answers in a row until the replica counts as failed, 1 to 1,000; 3 if left out
 * @param successThreshold good answers in a row until it counts as well again, 1 to 100; 1 if left out
 * @param initialDelay the time before the first question; prefer a startup probe
 */
@ExactlyOne({"http", "tcp", "jsonRpc", "command"})
public record Probe(
        @Nullable HttpProbe http,
        @Nullable TcpProbe tcp,
        @Nullable JsonRpcProbe jsonRpc,
        @Nullable @NotEmpty List<String> command,
        @Nullable @Between(min = "1s", max = "1d", step = "1s") Duration period,
        @Nullable @Between(min = "1s", max = "1d", step = "1s") Duration timeout,
        @Nullable @Min(1) @Max(1000) Integer failureThreshold,
        @Nullable @Min(1) @Max(100) Integer successThreshold,
        @Nullable @Between(max = "1d") Duration initialDelay) {}
