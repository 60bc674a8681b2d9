package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Distinct;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A secret that exists.
 *
 * @param keys the keys that it holds
 */
public record ExistingSecret(@JsonProperty(required = true) @NotEmpty @Distinct List<String> keys) {}
