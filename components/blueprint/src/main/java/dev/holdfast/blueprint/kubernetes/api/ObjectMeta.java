package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every object has.
 *
 * @param name its name
 * @param namespace its namespace; absent for what has none
 * @param labels its labels
 * @param annotations its annotations
 */
public record ObjectMeta(
        String name, @Nullable String namespace, Map<String, String> labels, Map<String, String> annotations) {}
