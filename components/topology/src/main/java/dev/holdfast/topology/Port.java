package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A port that a service listens on.
 *
 * @param name its name, unique in the service, at most 15 characters
 * @param port its number, 1 to 65535
 * @param protocol what is spoken there; {@code tcp} if left out
 */
public record Port(
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String name,
        @JsonProperty(required = true) @Min(1) @Max(65535) int port,
        @Nullable Protocol protocol) {}
