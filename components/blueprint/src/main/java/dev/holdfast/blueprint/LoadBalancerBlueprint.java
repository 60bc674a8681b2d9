package dev.holdfast.blueprint;

import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.units.ImageReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A load balancer.
 *
 * @param name its name
 * @param engine the program that does it
 * @param version its version; absent where the cloud runs a program of its own
 * @param image its container image; absent where it has no version
 * @param instances how many run in each region
 * @param algorithm which backend gets the next request
 * @param listeners where it listens
 * @param healthCheck how backends are checked
 * @param sessionAffinity whether a client stays with one backend
 * @param rateLimit how many requests a client may send, if it is limited
 * @param staticContent files that it serves itself
 * @param timeouts how long each step may take
 * @param maxConnections open connections at most in each instance
 * @param resources what an instance is given
 * @param placement where instances run
 * @param regions instances by region
 */
public record LoadBalancerBlueprint(
        String name,
        Engine engine,
        @Nullable Version version,
        @Nullable ImageReference image,
        int instances,
        Algorithm algorithm,
        List<ListenerBlueprint> listeners,
        HealthCheckBlueprint healthCheck,
        @Nullable SessionAffinityBlueprint sessionAffinity,
        @Nullable RateLimitBlueprint rateLimit,
        List<StaticContentBlueprint> staticContent,
        ProxyTimeoutsBlueprint timeouts,
        int maxConnections,
        ResourcesBlueprint resources,
        PlacementBlueprint placement,
        Map<String, Integer> regions) {

    /**
     * The version of a proxy of our own.
     *
     * @throws IllegalStateException if the cloud balances
     */
    public Version proxyVersion() {
        if (version == null) {
            throw new IllegalStateException(name + " is balanced by the cloud");
        }
        return version;
    }

    /**
     * The image of a proxy of our own.
     *
     * @throws IllegalStateException if the cloud balances
     */
    public ImageReference proxyImage() {
        if (image == null) {
            throw new IllegalStateException(name + " is balanced by the cloud");
        }
        return image;
    }
}
