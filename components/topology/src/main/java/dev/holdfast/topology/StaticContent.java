package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that the load balancer serves itself.
 *
 * @param directory the folder in its container
 * @param maxAge how long clients may keep a file; 1h if left out
 * @param immutable whether a file never changes under its name
 */
public record StaticContent(
        @JsonProperty(required = true) @Pattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING)
                String directory,
        @Nullable @Between(max = "3650d", step = "1s") Duration maxAge,
        @Nullable Boolean immutable) {}
