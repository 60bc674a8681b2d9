package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.ExactlyOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a load balancer learns whether a backend is well.
 *
 * @param http by HTTP GET
 * @param jsonRpc by a JSON-RPC call whose answer has to hold a result
 * @param tcp by opening a connection
 * @param interval time between two checks; 5s if left out
 * @param timeout the time that an answer may take; 2s if left out
 * @param rise good answers in a row until it is used again; 2 if left out
 * @param fall bad answers in a row until it is used no more; 3 if left out
 */
@ExactlyOne({"http", "jsonRpc", "tcp"})
public record HealthCheck(
        @Nullable HttpCheck http,
        @Nullable JsonRpcCheck jsonRpc,
        @Nullable TcpCheck tcp,
        @Nullable @Between(min = "1ms", max = "1d") Duration interval,
        @Nullable @Between(min = "1ms", max = "1d") Duration timeout,
        @Nullable @Min(1) @Max(100) Integer rise,
        @Nullable @Min(1) @Max(100) Integer fall) {}
