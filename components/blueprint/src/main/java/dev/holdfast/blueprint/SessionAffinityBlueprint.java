package dev.holdfast.blueprint;

import dev.holdfast.topology.AffinityKind;
import java.time.Duration;

/**
 * A client stays with one replica.
 *
 * @param by by what it is known again
 * @param timeout how long it is remembered
 */
public record SessionAffinityBlueprint(AffinityKind by, Duration timeout) {}
