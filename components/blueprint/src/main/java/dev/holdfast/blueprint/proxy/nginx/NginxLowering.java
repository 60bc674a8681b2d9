package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.NetworkBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.Processors;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.nginx.NginxConfiguration.NginxHttp;
import dev.holdfast.blueprint.proxy.nginx.NginxConfiguration.NginxMain;
import dev.holdfast.blueprint.proxy.nginx.NginxConfiguration.NginxStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes nginx's configuration of load balancers that share a process. */
public final class NginxLowering {
    /** Files and sockets of a worker beside its connections: logs, listeners, certificates. */
    private static final int OTHER_FILES = 1024;

    private final List<ProxyPlan> plans;
    private final NetworkBlueprint network;
    private final Version version;
    private final Surroundings surroundings;
    private final ListenWords words;

    private NginxLowering(List<ProxyPlan> plans, NetworkBlueprint network, Version version, Surroundings surroundings) {
        this.plans = plans;
        this.network = network;
        this.version = version;
        this.surroundings = surroundings;
        this.words = new ListenWords(surroundings.address(), network.dualStack());
    }

    /**
     * Makes the configuration.
     *
     * @param plans the load balancers, at least one, no two of which listen on the same port
     * @param network how the parts of the system reach each other
     * @param version the version of nginx, 1.18 or newer
     * @param surroundings the machine or container
     * @throws dev.holdfast.blueprint.proxy.NotExpressible for servers without a fixed address before 1.27.3, and for
     *     files at a path that also leads to a service
     */
    public static NginxConfiguration lower(
            List<ProxyPlan> plans, NetworkBlueprint network, Version version, Surroundings surroundings) {
        NginxLowering lowering = new NginxLowering(plans, network, version, surroundings);
        NginxStream stream = lowering.stream();
        return new NginxConfiguration(lowering.main(stream != null), lowering.http(), stream);
    }

    private NginxMain main(boolean streams) {
        Surroundings.Account account = surroundings.account();
        int workers = Processors.of(plans);
        int clients = 0;
        for (ProxyPlan plan : plans) {
            clients += plan.loadBalancer().maxConnections();
        }
        // Each client may need a connection to a server too.
        int connections = (int) Math.min(Integer.MAX_VALUE / 2, (2L * clients + workers - 1) / workers);
        return new NginxMain(
                account == null ? null : account.user(),
                account == null ? null : account.group(),
                streams ? surroundings.streamModule() : null,
                surroundings.scratch() + "/nginx.pid",
                workers,
                connections,
                connections + OTHER_FILES);
    }

    private NginxHttp http() {
        List<NginxServer> servers = plans.stream()
                .flatMap(plan -> {
                    ServerLowering lowering = new ServerLowering(plan, version, words, surroundings);
                    return listeners(plan, Mode.HTTP).map(lowering::server);
                })
                .toList();
        List<NginxUpstream> upstreams = upstreams(Mode.HTTP);
        return new NginxHttp(
                surroundings.scratch() + "/bodies",
                surroundings.scratch() + "/answers",
                resolvers(upstreams),
                plans.stream()
                        .anyMatch(plan -> !plan.loadBalancer().staticContent().isEmpty()),
                servers.stream().anyMatch(NginxServer::upgrades),
                servers.stream().anyMatch(server -> server.cookieSeconds() != null),
                plans.stream()
                        .map(plan -> LimitLowering.zone(plan.loadBalancer()))
                        .filter(Objects::nonNull)
                        .toList(),
                upstreams,
                servers,
                words.of(SparePort.health(plans), List.of()));
    }

    private @Nullable NginxStream stream() {
        List<NginxUpstream> upstreams = Stream.concat(
                        upstreams(Mode.STREAM).stream(), upstreams(Mode.DATAGRAM).stream())
                .toList();
        if (upstreams.isEmpty()) {
            return null;
        }
        return new NginxStream(
                resolvers(upstreams),
                upstreams,
                plans.stream()
                        .flatMap(plan -> Stream.of(Mode.STREAM, Mode.DATAGRAM)
                                .flatMap(mode -> listeners(plan, mode))
                                .flatMap(listener -> streamServer(plan, listener).stream()))
                        .toList());
    }

    private List<NginxStreamServer> streamServer(ProxyPlan plan, ListenerPlan listener) {
        String upstream = listener.rest();
        if (upstream == null || plan.pool(upstream).servers() == 0) {
            return List.of();
        }
        NginxTls tls = NginxTls.of(listener.listener().tls(), surroundings);
        List<String> more =
                listener.mode() == Mode.DATAGRAM ? List.of("udp") : tls == null ? List.of() : List.of("ssl");
        NginxTimes times = NginxTimes.of(plan.loadBalancer().timeouts(), true);
        return List.of(new NginxStreamServer(
                words.of(listener.listener().port(), more), tls, upstream, times.connect(), times.server()));
    }

    private static Stream<ListenerPlan> listeners(ProxyPlan plan, Mode mode) {
        return plan.listeners().stream().filter(listener -> listener.mode() == mode);
    }

    /** Upstreams of pools that have a server; nginx knows no empty ones. */
    private List<NginxUpstream> upstreams(Mode mode) {
        return plans.stream()
                .flatMap(plan -> {
                    UpstreamLowering lowering = new UpstreamLowering(plan.loadBalancer(), version);
                    return plan.pools().stream()
                            .filter(pool -> pool.mode() == mode && pool.servers() > 0)
                            .map(lowering::upstream);
                })
                .toList();
    }

    private List<String> resolvers(List<NginxUpstream> upstreams) {
        boolean needed = upstreams.stream()
                .flatMap(upstream -> upstream.servers().stream())
                .anyMatch(server -> server.parameters().contains("resolve"));
        if (!needed) {
            return List.of();
        }
        List<String> asked = network.resolvers().isEmpty() ? plans.get(0).nameServers() : network.resolvers();
        return asked.stream().map(server -> HostAndPort.withDefault(server, 53)).toList();
    }
}
