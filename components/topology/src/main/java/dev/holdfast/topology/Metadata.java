package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the system is called.
 *
 * @param name the system's name, the first part of every object's name; lower-case letters, digits and hyphens, at most 40 characters
 * @param labels labels that every object carries beside Holdfast's own
 */
public record Metadata(
        @JsonProperty(required = true) @Pattern(regexp = Names.LABEL, message = Names.LABEL_MEANING) String name,
        @Nullable @KeyPattern(regexp = Names.OWN_LABEL_KEY, message = Names.OWN_LABEL_KEY_MEANING)
                Map<String, @Pattern(regexp = Names.LABEL_VALUE, message = Names.LABEL_VALUE_MEANING) String> labels) {}
