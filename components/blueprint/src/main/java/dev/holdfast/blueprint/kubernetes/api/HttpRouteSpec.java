package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where HTTP requests go.
 *
 * @param parentRefs the listeners of Gateways
 * @param hostnames the host names
 * @param path the path prefix; absent for all
 * @param backend the Service; absent for a redirect
 * @param redirectScheme {@code https} for a redirect there
 */
public record HttpRouteSpec(
        List<ParentReference> parentRefs,
        List<String> hostnames,
        @Nullable String path,
        @Nullable ServiceBackend backend,
        @Nullable String redirectScheme) {}
