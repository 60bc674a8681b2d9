package dev.holdfast.blueprint.proxy;

import org.jspecify.annotations.Nullable;

/**
 * The requests below a path. Paths match by whole parts, as Kubernetes' Prefix does: {@code /api} takes {@code /api} and
 * {@code /api/x}, but not {@code /apix}.
 *
 * @param exact the path itself; absent where the path ends in a slash
 * @param below what all paths below it begin with
 * @param pool the pool that gets them
 */
public record PathRoute(@Nullable String exact, String below, String pool) {
    static PathRoute of(String path, String pool) {
        return path.endsWith("/") ? new PathRoute(null, path, pool) : new PathRoute(path, path + "/", pool);
    }
}
