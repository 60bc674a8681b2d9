package dev.holdfast.blueprint;

import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;

/**
 * Grafana, as it runs beside the system. It keeps nothing: what it shows comes from files.
 *
 * @param replicas how many run in each region
 * @param image its image
 * @param adminPassword the password of the user {@code admin}
 * @param resources what it is given
 */
public record GrafanaBlueprint(
        int replicas, ImageReference image, SecretReference adminPassword, ResourcesBlueprint resources) {}
