package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A secret that exists.
 *
 * @param keys the keys that it holds
 */
public record ExistingSecret(@JsonProperty(required = true) @NotEmpty List<String> keys) {}
