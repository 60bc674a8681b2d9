package dev.holdfast.topology;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Opening a connection to the port that serves requests, or to another one.
 *
 * @param port the port, 1 to 65535; the one that serves requests if left out
 */
public record TcpCheck(@Nullable @Min(1) @Max(65535) Integer port) {}
