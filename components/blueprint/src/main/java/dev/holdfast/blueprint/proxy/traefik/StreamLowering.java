package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Member;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.Pool;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.text.GoTemplate;
import dev.holdfast.topology.Protocol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the routers and services of listeners for byte streams and datagrams. Their servers have no weight: services of them have. */
final class StreamLowering {
    private final List<ProxyPlan> plans;
    private final boolean asks;

    StreamLowering(List<ProxyPlan> plans, Version version) {
        this.plans = plans;
        this.asks = HttpServices.learns(version);
    }

    /** What passes in a mode; null where nothing does. */
    @Nullable
    TraefikStreams streams(Mode mode) {
        List<TraefikStreams.Router> routers = new ArrayList<>();
        List<TraefikStreams.Service> services = new ArrayList<>();
        List<TraefikStreams.Weighted> weighted = new ArrayList<>();
        for (ProxyPlan plan : plans) {
            for (ListenerPlan listener : plan.listeners()) {
                if (listener.mode() == mode && listener.rest() != null) {
                    routers.add(router(listener, listener.rest()));
                }
            }
            for (Pool pool : plan.pools()) {
                if (pool.mode() == mode) {
                    add(pool, plan.loadBalancer().healthCheck(), services, weighted);
                }
            }
        }
        return routers.isEmpty()
                ? null
                : new TraefikStreams(List.copyOf(routers), List.copyOf(services), List.copyOf(weighted));
    }

    private static TraefikStreams.Router router(ListenerPlan listener, String service) {
        boolean datagrams = listener.mode() == Mode.DATAGRAM;
        // HTTPS that is not decrypted here says its host name all the same; other streams do not.
        boolean encrypted = listener.listener().protocol() == Protocol.HTTPS;
        return new TraefikStreams.Router(
                listener.name(),
                TraefikLowering.entryPoint(listener),
                datagrams
                        ? null
                        : RuleText.stream(encrypted ? listener.listener().hosts() : List.of()),
                service,
                encrypted && !listener.listener().hosts().isEmpty(),
                datagrams ? null : TraefikTls.choice(listener));
    }

    private void add(
            Pool pool,
            HealthCheckBlueprint check,
            List<TraefikStreams.Service> services,
            List<TraefikStreams.Weighted> weighted) {
        List<TraefikStreams.Part> parts = new ArrayList<>();
        boolean asked = asks && pool.mode() == Mode.STREAM;
        List<Member> members = pool.members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String name = members.size() == 1 ? pool.name() : pool.name() + "." + (i + 1);
            List<ServerList.Weighed> servers = ServerList.of(member);
            services.add(new TraefikStreams.Service(
                    name,
                    servers.stream()
                            .map(server -> GoTemplate.literal(server.address()))
                            .toList(),
                    asked ? check(member, check) : null));
            int weight = servers.stream().mapToInt(ServerList.Weighed::weight).sum();
            parts.add(new TraefikStreams.Part(name, weight));
        }
        if (members.size() > 1) {
            weighted.add(new TraefikStreams.Weighted(pool.name(), List.copyOf(parts), asked));
        }
    }

    private static TraefikStreams.Check check(Member member, HealthCheckBlueprint check) {
        return new TraefikStreams.Check(
                member.checkPort() == member.port().port() ? null : member.checkPort(),
                TraefikTime.of(check.interval()),
                TraefikTime.of(check.timeout()));
    }
}
