package dev.holdfast.blueprint;

import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file in a container; exactly one of content and secret is there.
 *
 * @param path its absolute path in the container
 * @param content its content
 * @param secret the secret that holds its content
 * @param mode its permissions, such as 0444 (octal)
 */
public record ConfigFileBlueprint(String path, @Nullable String content, @Nullable SecretReference secret, int mode) {}
