package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.NetworkBlueprint;
import dev.holdfast.blueprint.ProxyTimeoutsBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.DatabaseRoute;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.Processors;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes HAProxy's configuration of load balancers that share a process. */
public final class HaproxyLowering {
    /** Connections for probes and metrics, so that a full load balancer is not taken for a dead one. */
    private static final int PROBES = 100;

    private final List<ProxyPlan> plans;
    private final List<DatabaseRoute> databases;
    private final NetworkBlueprint network;
    private final Version version;
    private final Surroundings surroundings;

    private HaproxyLowering(
            List<ProxyPlan> plans,
            List<DatabaseRoute> databases,
            NetworkBlueprint network,
            Version version,
            Surroundings surroundings) {
        this.plans = plans;
        this.databases = databases;
        this.network = network;
        this.version = version;
        this.surroundings = surroundings;
    }

    /**
     * Makes the configuration.
     *
     * @param plans the load balancers, no two of which listen on the same port
     * @param databases the ways to databases, on other ports; at least one of both
     * @param network how the parts of the system reach each other
     * @param version the version of HAProxy, 2.4 or newer
     * @param surroundings the machine or container
     */
    public static HaproxyConfiguration lower(
            List<ProxyPlan> plans,
            List<DatabaseRoute> databases,
            NetworkBlueprint network,
            Version version,
            Surroundings surroundings) {
        return new HaproxyLowering(plans, databases, network, version, surroundings).configuration();
    }

    private HaproxyConfiguration configuration() {
        List<HaproxyLoadBalancer> loadBalancers =
                plans.stream().map(this::loadBalancer).toList();
        DatabaseSections sections = new DatabaseSections(surroundings, network.dualStack());
        List<HaproxyDatabase> routes = databases.stream().map(sections::of).toList();
        boolean resolved =
                loadBalancers.stream().flatMap(each -> each.backends().stream()).anyMatch(HaproxyBackend::resolved)
                        || routes.stream()
                                .flatMap(each -> each.backends().stream())
                                .anyMatch(HaproxyDatabase.Backend::resolved);
        HaproxyDefaults first = loadBalancers.isEmpty()
                ? routes.get(0).defaults()
                : loadBalancers.get(0).defaults();
        return new HaproxyConfiguration(
                global(loadBalancers), resolved ? resolvers() : null, loadBalancers, routes, health(first.name()));
    }

    private HaproxyGlobal global(List<HaproxyLoadBalancer> loadBalancers) {
        Surroundings.Account account = surroundings.account();
        int connections = PROBES;
        for (ProxyPlan plan : plans) {
            connections += plan.loadBalancer().maxConnections();
        }
        for (DatabaseRoute route : databases) {
            connections += 2 * route.clients();
        }
        return new HaproxyGlobal(
                connections,
                Processors.of(plans),
                surroundings.scratch() + "/haproxy.sock",
                account == null ? null : account.user(),
                account == null ? null : account.group(),
                loadBalancers.stream()
                        .map(HaproxyLoadBalancer::peers)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(peers -> peers.peers().get(0).name())
                        .orElse(null),
                loadBalancers.stream()
                        .flatMap(each -> each.frontends().stream())
                        .anyMatch(frontend -> frontend.bind().certificate() != null));
    }

    private HaproxyResolvers resolvers() {
        List<String> servers = network.resolvers();
        return new HaproxyResolvers(IntStream.range(0, servers.size())
                .mapToObj(i ->
                        new HaproxyResolvers.Nameserver("dns-" + (i + 1), HostAndPort.withDefault(servers.get(i), 53)))
                .toList());
    }

    private HaproxyLoadBalancer loadBalancer(ProxyPlan plan) {
        HaproxyPeers peers = PeersLowering.of(plan, SparePort.peers(plans, databases));
        String peersName = peers == null ? null : peers.name();
        RateLowering rate = new RateLowering(plan, peersName);
        FrontendLowering frontends =
                new FrontendLowering(plan, rate.rate(), network.dualStack(), version, surroundings);
        BackendLowering backends = new BackendLowering(plan.loadBalancer(), peersName);
        return new HaproxyLoadBalancer(
                defaults(plan.loadBalancer()),
                peers,
                rate.tables(),
                plan.listeners().stream()
                        .filter(HaproxyLowering::expressible)
                        .map(frontends::frontend)
                        .toList(),
                plan.pools().stream()
                        .filter(pool -> pool.mode() != Mode.DATAGRAM)
                        .map(backends::backend)
                        .toList());
    }

    /** HAProxy passes no datagrams, and a stream without a backend leads nowhere. */
    private static boolean expressible(ListenerPlan listener) {
        return listener.mode() == Mode.HTTP || (listener.mode() == Mode.STREAM && listener.rest() != null);
    }

    private static HaproxyDefaults defaults(LoadBalancerBlueprint loadBalancer) {
        ProxyTimeoutsBlueprint timeouts = loadBalancer.timeouts();
        return new HaproxyDefaults(
                loadBalancer.name(),
                TimeText.of(timeouts.connect()),
                TimeText.of(timeouts.client()),
                TimeText.of(timeouts.server()),
                TimeText.of(timeouts.request()),
                TimeText.of(timeouts.request()),
                TimeText.of(timeouts.queue()),
                TimeText.of(timeouts.tunnel()),
                TimeText.of(loadBalancer.healthCheck().timeout()));
    }

    private HaproxyHealth health(String defaults) {
        @Nullable String address = surroundings.address();
        boolean all = address == null;
        List<String> conditions = new ArrayList<>();
        for (ProxyPlan plan : plans) {
            plan.pools().stream()
                    .filter(pool -> pool.mode() != Mode.DATAGRAM)
                    .forEach(pool -> conditions.add("nbsrv(" + pool.name() + ")"));
        }
        databases.forEach(route -> conditions.addAll(DatabaseSections.ready(route)));
        return new HaproxyHealth(
                defaults,
                ListenAddress.of(address, network.dualStack(), SparePort.health(plans, databases)),
                all && network.dualStack(),
                PROBES,
                List.copyOf(conditions));
    }
}
