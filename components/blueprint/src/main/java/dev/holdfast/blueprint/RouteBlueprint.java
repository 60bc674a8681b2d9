package dev.holdfast.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a load balancer sends the requests of a listener whose path begins so.
 *
 * @param path the path prefix; absent for all others
 * @param targets the services, at least one, each with its weight
 */
public record RouteBlueprint(@Nullable String path, List<RouteTarget> targets) {}
