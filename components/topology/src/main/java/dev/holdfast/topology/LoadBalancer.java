package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What spreads requests over the replicas of services.
 *
 * @param engine the program that does it
 * @param version its version; that of the target if left out; none for the engine {@code cloud}
 * @param image its container image; the official one of its version if left out; none for the engine {@code cloud}
 * @param instances how many run in each region; 2 if left out
 * @param algorithm which backend gets the next request; {@code round-robin} if left out
 * @param listeners where it listens
 * @param backends where it sends requests
 * @param healthCheck how backends are checked; the service's own readiness probe if left out
 * @param sessionAffinity whether a client stays with one backend
 * @param rateLimit how many requests a client may send
 * @param staticContent files that it serves itself, by path prefix
 * @param timeouts how long each step may take
 * @param maxConnections open connections at most in each instance; 20000 if left out
 * @param resources what an instance asks for, and may use at most
 */
public record LoadBalancer(
        @JsonProperty(required = true) Engine engine,
        @Nullable @Pattern(regexp = Targets.VERSION, message = Targets.VERSION_MEANING) String version,
        @Nullable ImageReference image,
        @Nullable @Min(1) @Max(1000) Integer instances,
        @Nullable Algorithm algorithm,
        @JsonProperty(required = true) @NotEmpty List<Listener> listeners,
        @JsonProperty(required = true) @NotEmpty List<Backend> backends,
        @Nullable HealthCheck healthCheck,
        @Nullable SessionAffinity sessionAffinity,
        @Nullable RateLimit rateLimit,
        @Nullable @KeyPattern(regexp = Names.URL_PATH, message = Names.URL_PATH_MEANING)
                Map<String, StaticContent> staticContent,
        @Nullable ProxyTimeouts timeouts,
        @Nullable @Min(1) @Max(10000000) Integer maxConnections,
        @Nullable Resources resources) {}
