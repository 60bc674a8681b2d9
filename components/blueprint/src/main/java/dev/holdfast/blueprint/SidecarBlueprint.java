package dev.holdfast.blueprint;

import dev.holdfast.topology.units.ImageReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container beside a service.
 *
 * @param name its name
 * @param image its image
 * @param command the program instead of the image's own
 * @param arguments its arguments
 * @param ports its ports
 * @param env environment variables
 * @param files configuration files
 * @param resources what it is given
 * @param readinessProbe tells whether it is ready, if anything does
 */
public record SidecarBlueprint(
        String name,
        ImageReference image,
        List<String> command,
        List<String> arguments,
        List<PortBlueprint> ports,
        Map<String, EnvironmentSource> env,
        List<ConfigFileBlueprint> files,
        ResourcesBlueprint resources,
        @Nullable ProbeBlueprint readinessProbe) {}
