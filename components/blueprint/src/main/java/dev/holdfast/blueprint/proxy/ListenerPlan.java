package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.ListenerBlueprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listener, with the pools that it feeds.
 *
 * @param name what it is called in the configuration, such as {@code rpc.8545}
 * @param listener what the topology says
 * @param mode what passes through it
 * @param redirectPort the port with TLS to which every request is redirected; absent for none
 * @param paths pools by path, the longest path first
 * @param rest the pool of all other requests; absent where there is none
 */
public record ListenerPlan(
        String name,
        ListenerBlueprint listener,
        Mode mode,
        @Nullable Integer redirectPort,
        List<PathRoute> paths,
        @Nullable String rest) {}
