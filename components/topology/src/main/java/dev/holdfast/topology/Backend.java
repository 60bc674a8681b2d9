package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A service that a load balancer sends requests to.
 *
 * @param service the service
 * @param port its port, by name; the one that the listener names if left out
 * @param weight its share beside the other backends, 0 to 256; 1 if left out
 * @param path requests whose path begins so; all others if left out
 */
public record Backend(
        @JsonProperty(required = true) String service,
        @Nullable @Pattern(regexp = Names.PORT, message = Names.PORT_MEANING) String port,
        @Nullable @Min(0) @Max(256) Integer weight,
        @Nullable @Pattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING) String path) {}
