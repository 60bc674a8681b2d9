package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch (RFC 7386) on Kubernetes objects. One that matches no object is an error.
 *
 * @param kind the kind of the object
 * @param name its name
 * @param region only in this region; in all if left out
 * @param merge what is merged in; a null deletes
 */
public record ObjectPatch(
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) String name,
        @Nullable String region,
        @JsonProperty(required = true) @NotEmpty Map<String, Object> merge) {}
