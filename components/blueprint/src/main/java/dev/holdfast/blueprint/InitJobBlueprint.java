package dev.holdfast.blueprint;

import dev.holdfast.topology.units.ImageReference;
import java.util.List;
import java.util.Map;

/**
 * A program that has to succeed in each replica before the service starts there.
 *
 * @param name its name
 * @param image its image
 * @param command the program and its arguments
 * @param env environment variables, the service's own included
 * @param resources what it is given
 */
public record InitJobBlueprint(
        String name,
        ImageReference image,
        List<String> command,
        Map<String, EnvironmentSource> env,
        ResourcesBlueprint resources) {}
