package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.KeyPattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container that runs beside the service in each replica.
 *
 * @param image its image
 * @param command the program to start instead of the image's own
 * @param arguments its arguments
 * @param ports the ports that it listens on
 * @param env environment variables, by name
 * @param files configuration files, by their path in the container
 * @param resources what it asks for, and may use at most
 * @param readinessProbe tells whether it is ready; the replica is ready when all its containers are
 */
public record Sidecar(
        @JsonProperty(required = true) ImageReference image,
        @Nullable List<String> command,
        @Nullable List<String> arguments,
        @Nullable List<Port> ports,
        @Nullable @KeyPattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING)
                Map<String, EnvironmentValue> env,
        @Nullable @KeyPattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING)
                Map<String, ConfigFile> files,
        @Nullable Resources resources,
        @Nullable Probe readinessProbe) {}
