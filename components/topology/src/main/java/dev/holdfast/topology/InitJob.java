package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program that has to succeed in each replica before the service starts there.
 *
 * @param image its image; the service's own if left out
 * @param command the program and its arguments
 * @param env environment variables beside the service's own, by name
 * @param resources what it asks for, and may use at most
 */
public record InitJob(
        @Nullable ImageReference image,
        @JsonProperty(required = true) @NotEmpty List<String> command,
        @Nullable @KeyPattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING)
                Map<String, EnvironmentValue> env,
        @Nullable Resources resources) {}
