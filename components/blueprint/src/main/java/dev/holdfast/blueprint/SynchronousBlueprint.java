package dev.holdfast.blueprint;

import dev.holdfast.topology.OnStandbyLoss;

/**
 * A commit is acknowledged only when standbys have it.
 *
 * @param standbys how many have to have it
 * @param onLoss what happens when too few are left
 */
public record SynchronousBlueprint(int standbys, OnStandbyLoss onLoss) {}
