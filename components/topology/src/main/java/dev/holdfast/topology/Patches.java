package dev.holdfast.topology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Raw changes to rendered objects, by target.
 *
 * @param kubernetes changes to Kubernetes objects
 * @param compose changes to Compose services
 */
public record Patches(@Nullable List<ObjectPatch> kubernetes, @Nullable List<ServicePatch> compose) {}
