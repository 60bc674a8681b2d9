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
    /** What a proxy asks for until somebody measured it. */
    static final Cpu CPU = Cpu.parse("250m");

    private static final long BASE_MEMORY = 64L << 20;
    /** Two buffers of 16 KiB, one for each direction: HAProxy's {@code tune.bufsize}; nginx takes no more. */
    private static final long CONNECTION_MEMORY = 32L << 10;

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
        Version version = version();
        if (version == null) {
            programOfTheCloud();
        }
        int instances = decisions.orDefault(
                path.key("instances"),
                written.instances(),
                scope.profile() == Profile.DEVELOPMENT ? 1 : 2,
                scope.profile() == Profile.DEVELOPMENT
                        ? "one is enough in development"
                        : "a single one would be the part whose loss stops everything");
        int maxConnections = decisions.orDefault(
                path.key("maxConnections"),
                written.maxConnections(),
                20_000,
                "more than most systems ever see at once");
        Bytes memory = memory(maxConnections);
        return new LoadBalancerBlueprint(
                name,
                written.engine(),
                version,
                version == null ? null : image(path, written.engine(), written.image(), version, scope),
                instances,
                decisions.orDefault(
                        path.key("algorithm"),
                        written.algorithm(),
                        Algorithm.ROUND_ROBIN,
                        "every backend gets its share"),
                listeners(services, check),
                check,
                AffinityResolution.resolve(path.key("sessionAffinity"), written.sessionAffinity(), scope),
                rateLimit(written.rateLimit()),
                staticContent(written.staticContent()),
                timeouts(written.timeouts()),
                maxConnections,
                ResourceResolution.resolve(path.key("resources"), written.resources(), CPU, memory, scope),
                PlacementResolution.derived(
                        path.key("placement"),
                        instances < 2 ? PlacementResolution.Stake.SINGLE : PlacementResolution.Stake.CAPACITY,
                        scope),
                regions(services, instances));
    }

    private @Nullable Version version() {
        Targets targets = scope.topology().targets();
        return switch (written.engine()) {
            case HAPROXY -> haproxy(path, written.version(), scope);
            case NGINX ->
                version(
                        path,
                        "nginx",
                        written.version(),
                        targets == null ? null : targets.nginx(),
                        TargetResolution.NGINX,
                        scope);
            case TRAEFIK ->
                version(
                        path,
                        "traefik",
                        written.version(),
                        targets == null ? null : targets.traefik(),
                        TargetResolution.TRAEFIK,
                        scope);
            case CLOUD -> null;
        };
    }

    private void programOfTheCloud() {
        meaningless("version", written.version());
        meaningless("image", written.image());
        meaningless("resources", written.resources());
    }

    private void meaningless(String key, @Nullable Object value) {
        if (value != null) {
            scope.problems()
                    .contradiction(
                            path.key(key),
                            "the cloud runs a program of its own",
                            "Leave it out, or choose the engine that you mean.");
        }
    }

    /** The memory of a proxy. */
    static Bytes memory(long connections) {
        return new Bytes(BASE_MEMORY + connections * CONNECTION_MEMORY);
    }

    /** The version of HAProxy, noted below the path of what it is for. */
    static Version haproxy(TopologyPath path, @Nullable String written, Scope scope) {
        Targets targets = scope.topology().targets();
        return version(
                path, "haproxy", written, targets == null ? null : targets.haproxy(), TargetResolution.HAPROXY, scope);
    }

    private static Version version(
            TopologyPath path,
            String target,
            @Nullable String written,
            @Nullable String ofTarget,
            String tested,
            Scope scope) {
        if (written == null && ofTarget == null) {
            return new Version(scope.decisions()
                    .byDefault(path.key("version"), tested, "the one that this release is tested with"));
        }
        return new Version(scope.decisions()
                .orDerived(
                        path.key("version"),
                        written,
                        ofTarget == null ? tested : ofTarget,
                        "the version of the target",
                        Scope.at("targets", target)));
    }

    /** The image of a proxy, noted below the path of what it is for. */
    static ImageReference image(
            TopologyPath path, Engine engine, @Nullable ImageReference written, Version version, Scope scope) {
        String official =
                switch (engine) {
                    case HAPROXY -> "docker.io/library/haproxy:";
                    case NGINX -> "docker.io/nginxinc/nginx-unprivileged:";
                    case TRAEFIK -> "docker.io/library/traefik:v";
                    case CLOUD -> throw new IllegalStateException("the cloud has no version");
                };
        return scope.decisions()
                .orDerived(
                        path.key("image"),
                        written,
                        ImageReference.parse(official + version),
                        "the official image of that version",
                        path.key("version"));
    }

    private List<ListenerBlueprint> listeners(Map<String, ServiceBlueprint> services, HealthCheckBlueprint check) {
        List<ListenerBlueprint> listeners = new ArrayList<>();
        for (int i = 0; i < written.listeners().size(); i++) {
            listeners.add(new ListenerResolution(path, i, written, scope).resolve(services, check.action()));
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
        scope.decisions()
                .derived(
                        path.key("regions"),
                        regions,
                        "wherever its backends run",
                        path.key("backends"),
                        path.key("instances"));
        return regions;
    }

    private @Nullable RateLimitBlueprint rateLimit(@Nullable RateLimit limit) {
        if (limit == null) {
            return null;
        }
        TopologyPath at = path.key("rateLimit");
        Duration period = limit.period();
        if (!period.equals(Duration.ofSeconds(1)) && !period.equals(Duration.ofMinutes(1))) {
            scope.problems().range(at.key("period"), "is neither a second nor a minute", "Write 1s or 1m.");
        }
        int burst = scope.decisions()
                .orDerived(
                        at.key("burst"), limit.burst(), limit.requests(), "as many as in a period", at.key("requests"));
        return new RateLimitBlueprint(limit.requests(), limit.period(), burst);
    }

    private List<StaticContentBlueprint> staticContent(@Nullable Map<String, StaticContent> content) {
        TopologyPath at = path.key("staticContent");
        List<StaticContentBlueprint> served = new ArrayList<>();
        Absent.map(content)
                .forEach((prefix, files) -> served.add(new StaticContentBlueprint(
                        prefix,
                        files.directory(),
                        scope.decisions()
                                .orDefault(
                                        at.key(prefix).key("maxAge"),
                                        files.maxAge(),
                                        Duration.ofHours(1),
                                        "a mistake heals within the hour"),
                        scope.decisions()
                                .orDefault(
                                        at.key(prefix).key("immutable"),
                                        files.immutable(),
                                        false,
                                        "files change under their names unless somebody says otherwise"))));
        return List.copyOf(served);
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
        List<String> prefixes = new ArrayList<>(byPath.keySet());
        prefixes.remove("");
        prefixes.sort((one, other) ->
                other.length() != one.length() ? Integer.compare(other.length(), one.length()) : one.compareTo(other));
        List<RouteBlueprint> routes = new ArrayList<>();
        prefixes.forEach(prefix -> routes.add(new RouteBlueprint(prefix, byPath.getOrDefault(prefix, List.of()))));
        List<RouteTarget> rest = byPath.get("");
        if (rest != null) {
            routes.add(new RouteBlueprint(null, rest));
        }
        return List.copyOf(routes);
    }
}
