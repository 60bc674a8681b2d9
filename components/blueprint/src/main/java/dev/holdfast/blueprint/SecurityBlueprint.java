package dev.holdfast.blueprint;

import dev.holdfast.topology.units.Bytes;
import java.util.Map;

/**
 * What a container may do.
 *
 * @param user numeric user, never 0
 * @param group numeric group, never 0
 * @param readOnlyRoot whether its file system is read-only
 * @param scratch writable scratch folders by path, with their sizes
 */
public record SecurityBlueprint(long user, long group, boolean readOnlyRoot, Map<String, Bytes> scratch) {}
