package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.HostName;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-RPC 2.0 call by HTTP POST.
 *
 * @param method the method, without parameters
 * @param path the path; {@code /} if left out
 * @param host the Host header; the name of the service if left out
 */
public record JsonRpcCheck(
        @JsonProperty(required = true)
                @Pattern(regexp = "^[A-Za-z][A-Za-z0-9_.]{0,63}$", message = "letters, digits, _ and .")
                String method,
        @Nullable @Pattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING) String path,
        @Nullable HostName host) {}
