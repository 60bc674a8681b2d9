package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ProxyTimeoutsBlueprint;
import dev.holdfast.blueprint.RateLimitBlueprint;
import dev.holdfast.blueprint.RouteBlueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.StaticContentBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.Backend;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.ProxyTimeouts;
import dev.holdfast.topology.RateLimit;
import dev.holdfast.topology.StaticContent;
import dev.holdfast.topology.Targets;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides all that concerns one load balancer. */
final class LoadBalancerResolution {
    private static final Cpu CPU = Cpu.parse("250m");
    private static final Bytes MEMORY = Bytes.parse("256Mi");

    private final String name;
    private final LoadBalancer written;
    private final Scope scope;
    private final TopologyPath path;

    LoadBalancerResolution(String name, LoadBalancer written, Scope scope) {
        this.name = name;
        this.written = written;
        this.scope = scope;
        this.path = Scope.at("loadBalancers", name);
    }

    /** Returns the load balancer. */
    LoadBalancerBlueprint resolve(Map<String, ServiceBlueprint> services, HealthCheckBlueprint check) {
        Decisions decisions = scope.decisions();
        Version version = new Version(decisions.orDerived(
                path.key("version"),
                written.version(),
                engineVersion(),
                "the version of the target, or the one that this release is tested with",
                Scope.at("targets")));
        int instances = decisions.orDefault(
                path.key("instances"),
                written.instances(),
                scope.profile() == Profile.DEVELOPMENT ? 1 : 2,
                scope.profile() == Profile.DEVELOPMENT
                        ? "one is enough in development"
                        : "a single one would be the part whose loss stops everything");
        int maxConnections = decisions.orDefault(
                path.key("maxConnections"), written.maxConnections(), 20_000, "fits into the memory of an instance");
        return new LoadBalancerBlueprint(
                name,
                written.engine(),
                version,
                image(version),
                instances,
                decisions.orDefault(
                        path.key("algorithm"),
                        written.algorithm(),
                        Algorithm.ROUND_ROBIN,
                        "every backend gets its share"),
                listeners(services),
                check,
                AffinityResolution.resolve(path.key("sessionAffinity"), written.sessionAffinity(), scope),
                rateLimit(written.rateLimit()),
                staticContent(written.staticContent()),
                timeouts(written.timeouts()),
                maxConnections,
                ResourceResolution.resolve(path.key("resources"), written.resources(), CPU, MEMORY, scope),
                PlacementResolution.resolve(
                        path.key("placement"),
                        null,
                        instances < 2 ? PlacementResolution.Stake.SINGLE : PlacementResolution.Stake.CAPACITY,
                        scope),
                regions(services, instances));
    }

    private String engineVersion() {
        Targets targets = scope.topology().targets();
        String haproxy = targets == null || targets.haproxy() == null ? "2.6" : targets.haproxy();
        String nginx = targets == null || targets.nginx() == null ? "1.22" : targets.nginx();
        String traefik = targets == null || targets.traefik() == null ? "3.5" : targets.traefik();
        Map<Engine, String> versions =
                Map.of(Engine.HAPROXY, haproxy, Engine.NGINX, nginx, Engine.TRAEFIK, traefik, Engine.CLOUD, "1.0");
        return versions.getOrDefault(written.engine(), "1.0");
    }

    private ImageReference image(Version version) {
        Map<Engine, String> official = Map.of(
                Engine.HAPROXY, "docker.io/library/haproxy:",
                Engine.NGINX, "docker.io/nginxinc/nginx-unprivileged:",
                Engine.TRAEFIK, "docker.io/library/traefik:v");
        return scope.decisions()
                .orDerived(
                        path.key("image"),
                        written.image(),
                        ImageReference.parse(
                                official.getOrDefault(written.engine(), "docker.io/library/haproxy:") + version),
                        "the official image of that version",
                        path.key("version"));
    }

    private List<ListenerBlueprint> listeners(Map<String, ServiceBlueprint> services) {
        List<ListenerBlueprint> listeners = new ArrayList<>();
        for (int i = 0; i < written.listeners().size(); i++) {
            listeners.add(new ListenerResolution(path, i, written, scope).resolve(services));
        }
        return List.copyOf(listeners);
    }

    private Map<String, Integer> regions(Map<String, ServiceBlueprint> services, int instances) {
        Map<String, Integer> regions = new LinkedHashMap<>();
        for (String region : scope.regions().keySet()) {
            boolean any = written.backends().stream()
                    .map(Backend::service)
                    .map(services::get)
                    .anyMatch(service -> service != null && service.replicas().containsKey(region));
            if (any) {
                regions.put(region, instances);
            }
        }
        return regions;
    }

    private @Nullable RateLimitBlueprint rateLimit(@Nullable RateLimit limit) {
        if (limit == null) {
            return null;
        }
        TopologyPath at = path.key("rateLimit");
        int burst = scope.decisions()
                .orDerived(
                        at.key("burst"), limit.burst(), limit.requests(), "as many as in a period", at.key("requests"));
        return new RateLimitBlueprint(limit.requests(), limit.period(), burst);
    }

    private List<StaticContentBlueprint> staticContent(@Nullable Map<String, StaticContent> content) {
        TopologyPath at = path.key("staticContent");
        return Absent.map(content).entrySet().stream()
                .map(entry -> new StaticContentBlueprint(
                        entry.getKey(),
                        entry.getValue().directory(),
                        scope.decisions()
                                .orDefault(
                                        at.key(entry.getKey()).key("maxAge"),
                                        entry.getValue().maxAge(),
                                        Duration.ofHours(1),
                                        "a mistake heals within the hour"),
                        scope.decisions()
                                .orDefault(
                                        at.key(entry.getKey()).key("immutable"),
                                        entry.getValue().immutable(),
                                        false,
                                        "files change under their names unless somebody says otherwise")))
                .toList();
    }

    private ProxyTimeoutsBlueprint timeouts(@Nullable ProxyTimeouts timeouts) {
        TopologyPath at = path.key("timeouts");
        ProxyTimeouts some = timeouts == null ? new ProxyTimeouts(null, null, null, null, null, null) : timeouts;
        Decisions decisions = scope.decisions();
        return new ProxyTimeoutsBlueprint(
                decisions.orDefault(
                        at.key("connect"),
                        some.connect(),
                        Duration.ofSeconds(5),
                        "one lost packet is sent again within it"),
                decisions.orDefault(at.key("client"), some.client(), Duration.ofSeconds(30), "slow clients are let go"),
                decisions.orDefault(
                        at.key("server"), some.server(), Duration.ofSeconds(30), "slow answers are given up"),
                decisions.orDefault(
                        at.key("request"),
                        some.request(),
                        Duration.ofSeconds(10),
                        "heads that trickle in are an attack"),
                decisions.orDefault(
                        at.key("queue"), some.queue(), Duration.ofSeconds(30), "longer than that nobody waits"),
                decisions.orDefault(
                        at.key("tunnel"), some.tunnel(), Duration.ofHours(1), "websockets may be silent long"));
    }

    /** Groups the backends that serve one path. */
    static List<RouteBlueprint> grouped(Map<String, List<RouteTarget>> byPath) {
        List<RouteBlueprint> routes = new ArrayList<>();
        byPath.keySet().stream()
                .filter(prefix -> !prefix.isEmpty())
                .sorted((one, other) -> other.length() != one.length()
                        ? Integer.compare(other.length(), one.length())
                        : one.compareTo(other))
                .forEach(prefix -> routes.add(new RouteBlueprint(prefix, byPath.getOrDefault(prefix, List.of()))));
        List<RouteTarget> rest = byPath.get("");
        if (rest != null) {
            routes.add(new RouteBlueprint(null, rest));
        }
        return List.copyOf(routes);
    }
}
