package dev.holdfast.blueprint;

import dev.holdfast.topology.units.ImageReference;

/**
 * Prometheus, or Alertmanager, as it runs beside the system.
 *
 * @param replicas how many run in each region
 * @param image its image
 * @param storage the volume of each replica
 * @param resources what a replica is given
 */
public record ProgramBlueprint(
        int replicas, ImageReference image, StorageBlueprint storage, ResourcesBlueprint resources) {}
