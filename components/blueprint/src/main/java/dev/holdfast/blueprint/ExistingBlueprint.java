package dev.holdfast.blueprint;

import dev.holdfast.topology.ExistingEndpoint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is referred to and never created.
 *
 * @param namespace the namespace to use, if one is to be
 * @param databases databases
 * @param caches caches
 * @param queues queues
 */
public record ExistingBlueprint(
        @Nullable String namespace,
        Map<String, ExistingEndpoint> databases,
        Map<String, ExistingEndpoint> caches,
        Map<String, ExistingEndpoint> queues) {}
