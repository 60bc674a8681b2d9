package dev.holdfast.blueprint;

import dev.holdfast.topology.Access;

/**
 * Something that a service talks to.
 *
 * @param endpoint what it talks to
 * @param access for what
 * @param waitForHealth whether its start waits until the other is healthy
 */
public record ConnectionBlueprint(Endpoint endpoint, Access access, boolean waitForHealth) {}
