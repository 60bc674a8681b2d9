package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;

/**
 * A JSON merge patch (RFC 7386) on a Compose service. One that matches no service is an error.
 *
 * @param service the name of the Compose service
 * @param merge what is merged in; a null deletes
 */
public record ServicePatch(
        @JsonProperty(required = true) String service,
        @JsonProperty(required = true) @NotEmpty Map<String, Object> merge) {}
