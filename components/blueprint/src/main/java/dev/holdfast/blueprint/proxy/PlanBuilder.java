package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.RouteBlueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Plans the listeners of one load balancer, gathering the pools that they need. */
final class PlanBuilder {
    private static final int HTTPS = 443;

    private final LoadBalancerBlueprint loadBalancer;
    private final Blueprint blueprint;
    private final String region;
    private final Addressing addressing;
    private final List<Pool> pools = new ArrayList<>();

    PlanBuilder(LoadBalancerBlueprint loadBalancer, Blueprint blueprint, String region, Addressing addressing) {
        this.loadBalancer = loadBalancer;
        this.blueprint = blueprint;
        this.region = region;
        this.addressing = addressing;
    }

    List<Pool> pools() {
        return List.copyOf(pools);
    }

    ListenerPlan listener(ListenerBlueprint listener) {
        String name = loadBalancer.name() + "." + listener.port();
        Mode mode = Mode.of(listener);
        Integer redirectPort = mode == Mode.HTTP && listener.redirectToTls() ? tlsPort(listener) : null;
        List<PathRoute> paths = new ArrayList<>();
        String rest = null;
        if (redirectPort == null) {
            for (RouteBlueprint route : listener.routes()) {
                String path = route.path();
                if (path == null || path.equals("/")) {
                    rest = rest == null ? pool(name + ".default", listener, mode, route) : rest;
                } else if (mode == Mode.HTTP) {
                    paths.add(PathRoute.of(path, pool(name + ".path-" + (paths.size() + 1), listener, mode, route)));
                }
            }
        }
        return new ListenerPlan(name, listener, mode, redirectPort, List.copyOf(paths), rest);
    }

    /** The listener with TLS for the same hosts, or the first with TLS; or HTTPS's own, where something before it decrypts. */
    private int tlsPort(ListenerBlueprint plain) {
        List<ListenerBlueprint> encrypted = loadBalancer.listeners().stream()
                .filter(listener -> listener.tls() != null && Mode.of(listener) == Mode.HTTP)
                .toList();
        return encrypted.stream()
                .filter(listener -> listener.hosts().equals(plain.hosts()))
                .findFirst()
                .or(() -> encrypted.stream().findFirst())
                .map(ListenerBlueprint::port)
                .orElse(HTTPS);
    }

    private String pool(String name, ListenerBlueprint listener, Mode mode, RouteBlueprint route) {
        List<Member> members = members(route.targets());
        Protocol served = listener.protocol() == Protocol.GRPC
                ? Protocol.GRPC
                : route.targets().get(0).port().protocol();
        boolean upgrades = listener.protocol() == Protocol.WEBSOCKET;
        Pool pool = new Pool(name, mode, served, upgrades, listener.tls() != null, members);
        for (Pool other : pools) {
            if (pool.sameAs(other)) {
                return other.name();
            }
        }
        pools.add(pool);
        return name;
    }

    private List<Member> members(List<RouteTarget> targets) {
        List<Addresses> addresses = targets.stream()
                .map(target -> addressing.of(service(target), target.port(), region))
                .toList();
        List<Integer> weights = Shares.perServer(
                targets.stream().map(RouteTarget::weight).toList(),
                addresses.stream().map(Member::replicas).toList());
        return IntStream.range(0, targets.size())
                .mapToObj(i -> member(targets.get(i), addresses.get(i), weights.get(i)))
                .toList();
    }

    private Member member(RouteTarget target, Addresses addresses, int weight) {
        return new Member(target.service(), target.port(), addresses, weight, target.checkPort());
    }

    private ServiceBlueprint service(RouteTarget target) {
        ServiceBlueprint service = blueprint.services().get(target.service());
        if (service == null) {
            throw new IllegalArgumentException("no service " + target.service() + ", which resolve does not let pass");
        }
        return service;
    }
}
