package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.Member;
import dev.holdfast.blueprint.proxy.Pool;
import dev.holdfast.blueprint.text.GoTemplate;
import dev.holdfast.topology.AffinityKind;
import dev.holdfast.topology.Algorithm;
import dev.holdfast.topology.Protocol;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the service of a pool of servers for HTTP. */
final class HttpServices {
    private final LoadBalancerBlueprint loadBalancer;
    private final boolean choosesByLoad;
    private final boolean learns;

    HttpServices(LoadBalancerBlueprint loadBalancer, Version version) {
        this.loadBalancer = loadBalancer;
        // p2c came with 3.4; hrw, and judging servers by their answers, with 3.6.
        this.choosesByLoad = version.atLeast(3, 4, 0);
        this.learns = learns(version);
    }

    /** Whether Traefik judges servers by what they answer, and asks servers of byte streams. */
    static boolean learns(Version version) {
        return version.atLeast(3, 6, 0);
    }

    TraefikHttp.Service service(Pool pool, String transport) {
        TraefikHttp.Check check = check(pool);
        return new TraefikHttp.Service(
                pool.name(),
                strategy(),
                servers(pool),
                check,
                check == null && learns ? passive() : null,
                cookie(pool),
                transport);
    }

    private @Nullable String strategy() {
        SessionAffinityBlueprint affinity = loadBalancer.sessionAffinity();
        if (affinity != null) {
            return affinity.by() == AffinityKind.CLIENT_ADDRESS && learns ? "hrw" : null;
        }
        Algorithm algorithm = loadBalancer.algorithm();
        if (algorithm == Algorithm.SOURCE) {
            return learns ? "hrw" : null;
        }
        boolean byLoad = algorithm == Algorithm.LEAST_CONNECTIONS || algorithm == Algorithm.RANDOM;
        return byLoad && choosesByLoad ? "p2c" : null;
    }

    /** One of weight 0 is left out: it gets nothing. */
    private static List<TraefikHttp.Server> servers(Pool pool) {
        List<ServerList.Weighed> all = pool.members().stream()
                .flatMap(member -> ServerList.of(member).stream())
                .filter(server -> server.weight() > 0)
                .toList();
        boolean same = all.stream().map(ServerList.Weighed::weight).distinct().count() <= 1;
        return all.stream()
                .map(server -> new TraefikHttp.Server(
                        GoTemplate.literal(scheme(pool.protocol()) + "://" + server.address()),
                        same ? null : server.weight()))
                .toList();
    }

    private static String scheme(Protocol protocol) {
        return switch (protocol) {
            case HTTPS -> "https";
            case GRPC -> "h2c";
            case HTTP, WEBSOCKET, TCP, UDP -> "http";
        };
    }

    /** A GET, if all servers are asked on the same port; it can neither send a body nor only connect. */
    private TraefikHttp.@Nullable Check check(Pool pool) {
        Set<Integer> ports = pool.members().stream().map(Member::checkPort).collect(Collectors.toSet());
        boolean asServed = pool.members().stream()
                .allMatch(member -> member.checkPort() == member.port().port());
        if (!asServed && ports.size() > 1) {
            return null;
        }
        Integer port = asServed ? null : ports.iterator().next();
        HealthCheckBlueprint check = loadBalancer.healthCheck();
        return check.action()
                .accept(new HealthCheckAction.Visitor<Optional<TraefikHttp.Check>>() {
                    @Override
                    public Optional<TraefikHttp.Check> httpGet(HealthCheckAction.HttpGet get) {
                        return Optional.of(new TraefikHttp.Check(
                                GoTemplate.literal(get.path()),
                                GoTemplate.literal(get.host()),
                                port,
                                TraefikTime.of(check.interval()),
                                TraefikTime.of(check.timeout())));
                    }

                    @Override
                    public Optional<TraefikHttp.Check> jsonRpcCall(HealthCheckAction.JsonRpcCall call) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<TraefikHttp.Check> connect(HealthCheckAction.Connect connect) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    private TraefikHttp.Passive passive() {
        HealthCheckBlueprint check = loadBalancer.healthCheck();
        return new TraefikHttp.Passive(TraefikTime.of(check.interval().multipliedBy(check.fall())), check.fall());
    }

    private TraefikHttp.@Nullable Cookie cookie(Pool pool) {
        SessionAffinityBlueprint affinity = loadBalancer.sessionAffinity();
        return affinity == null || affinity.by() != AffinityKind.COOKIE
                ? null
                : new TraefikHttp.Cookie(
                        "holdfast", Math.max(1, affinity.timeout().toSeconds()), pool.secure());
    }
}
