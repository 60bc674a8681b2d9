package dev.holdfast.topology;

import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * Grafana, as it runs beside the system.
 *
 * @param image its image; the official one of the target's version if left out
 * @param adminPassword the secret with the password of the user {@code admin}; {@code grafana/password} if left out
 * @param resources what it is given; a request of 100m and 512Mi if left out
 */
public record Grafana(
        @Nullable ImageReference image, @Nullable SecretReference adminPassword, @Nullable Resources resources) {}
