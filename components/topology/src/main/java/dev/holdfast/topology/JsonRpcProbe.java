package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-RPC 2.0 call by HTTP POST.
 *
 * @param port the port, by name
 * @param method the method, without parameters
 * @param path the path; {@code /} if left out
 */
public record JsonRpcProbe(
        @JsonProperty(required = true) @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @JsonProperty(required = true)
                @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_.]{0,63}$", message = "letters, digits, _ and .")
                String method,
        @Nullable @Pattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING) String path) {}
