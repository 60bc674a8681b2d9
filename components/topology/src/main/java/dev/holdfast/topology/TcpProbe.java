package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;

/**
 * Opening a connection.
 *
 * @param port the port, by name
 */
public record TcpProbe(
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port) {}
