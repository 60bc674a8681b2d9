package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.RateLimitBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Mode;
import dev.holdfast.blueprint.proxy.PathRoute;
import dev.holdfast.blueprint.proxy.Pool;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.topology.Protocol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the routers, services and middlewares of all listeners that understand HTTP. */
final class HttpLowering {
    /** How often a request is tried at least, as nginx does it. */
    private static final int TRIES = 3;

    /** More would keep a client waiting: each may take the time-out of a connection. */
    private static final int MOST_TRIES = 10;

    private static final int HTTPS = 443;

    private final List<ProxyPlan> plans;
    private final Version version;
    private final List<TraefikHttp.Router> routers = new ArrayList<>();
    private final List<TraefikHttp.Service> services = new ArrayList<>();
    private final List<TraefikHttp.RateLimit> limits = new ArrayList<>();
    private final List<TraefikHttp.InFlight> crowds = new ArrayList<>();
    private final List<TraefikHttp.Hsts> headers = new ArrayList<>();
    private final List<TraefikHttp.Retry> retries = new ArrayList<>();
    private final List<TraefikHttp.Redirect> redirects = new ArrayList<>();
    private final List<TraefikHttp.Transport> transports = new ArrayList<>();

    HttpLowering(List<ProxyPlan> plans, Version version) {
        this.plans = plans;
        this.version = version;
    }

    @Nullable
    TraefikHttp http() {
        for (ProxyPlan plan : plans) {
            if (plan.listeners().stream().anyMatch(listener -> listener.mode() == Mode.HTTP)) {
                add(plan);
            }
        }
        return routers.isEmpty()
                ? null
                : new TraefikHttp(
                        List.copyOf(routers),
                        List.copyOf(services),
                        List.copyOf(limits),
                        List.copyOf(crowds),
                        List.copyOf(headers),
                        List.copyOf(retries),
                        List.copyOf(redirects),
                        List.copyOf(transports));
    }

    private void add(ProxyPlan plan) {
        List<String> shared = shared(plan.loadBalancer(), tries(plan));
        for (ListenerPlan listener : plan.listeners()) {
            if (listener.mode() == Mode.HTTP) {
                add(listener, shared);
            }
        }
        HttpServices lowering = new HttpServices(plan.loadBalancer(), version);
        for (Pool pool : plan.pools()) {
            if (pool.mode() == Mode.HTTP) {
                services.add(lowering.service(pool, transport(plan.loadBalancer(), pool)));
            }
        }
    }

    /**
     * How often a request is tried. Traefik takes the next server in turn, and that is the same one again as long as its weight
     * gives it the turn, and once more where two are due at the same time; after that it is another's.
     */
    private static int tries(ProxyPlan plan) {
        int most = TRIES;
        for (Pool pool : plan.pools()) {
            List<Integer> weights = pool.members().stream()
                    .flatMap(member -> ServerList.of(member).stream())
                    .map(ServerList.Weighed::weight)
                    .toList();
            int all = weights.stream().mapToInt(Integer::intValue).sum();
            for (int weight : weights) {
                int others = all - weight;
                most = others == 0 ? most : Math.max(most, (weight + others - 1) / others + 2);
            }
        }
        return Math.min(most, MOST_TRIES);
    }

    /** What every request of a load balancer passes. */
    private List<String> shared(LoadBalancerBlueprint loadBalancer, int tries) {
        List<String> names = new ArrayList<>();
        RateLimitBlueprint limit = loadBalancer.rateLimit();
        if (limit != null) {
            String name = loadBalancer.name() + ".rate";
            // A bucket that holds a period's requests lets nobody be refused who keeps to the limit.
            limits.add(new TraefikHttp.RateLimit(
                    name, limit.requests(), TraefikTime.of(limit.period()), Math.max(limit.requests(), limit.burst())));
            names.add(name);
        }
        String crowd = loadBalancer.name() + ".crowd";
        crowds.add(new TraefikHttp.InFlight(crowd, loadBalancer.maxConnections()));
        names.add(crowd);
        String retry = loadBalancer.name() + ".retry";
        retries.add(new TraefikHttp.Retry(retry, tries));
        names.add(retry);
        return List.copyOf(names);
    }

    private void add(ListenerPlan listener, List<String> shared) {
        ListenerBlueprint says = listener.listener();
        List<String> middlewares = new ArrayList<>();
        if (says.tls() != null && !says.tls().hsts().isZero()) {
            String name = listener.name() + ".hsts";
            headers.add(new TraefikHttp.Hsts(name, says.tls().hsts().toSeconds()));
            middlewares.add(name);
        }
        Integer port = listener.redirectPort();
        if (port != null) {
            String name = listener.name() + ".redirect";
            redirects.add(new TraefikHttp.Redirect(name, port == HTTPS ? null : port.toString()));
            router(listener, listener.name(), null, 1, List.of(name), TraefikHttp.NOBODY);
            return;
        }
        middlewares.addAll(shared);
        int paths = listener.paths().size();
        for (int i = 0; i < paths; i++) {
            PathRoute path = listener.paths().get(i);
            router(listener, listener.name() + ".path-" + (i + 1), path, paths - i + 1, middlewares, path.pool());
        }
        if (listener.rest() != null) {
            router(listener, listener.name(), null, 1, middlewares, listener.rest());
        }
    }

    private void router(
            ListenerPlan listener,
            String name,
            @Nullable PathRoute path,
            int priority,
            List<String> middlewares,
            String service) {
        routers.add(new TraefikHttp.Router(
                name,
                TraefikLowering.entryPoint(listener),
                RuleText.http(listener.listener().hosts(), path),
                priority,
                List.copyOf(middlewares),
                service,
                TraefikTls.choice(listener)));
    }

    private String transport(LoadBalancerBlueprint loadBalancer, Pool pool) {
        boolean unverified = pool.protocol() == Protocol.HTTPS;
        String name = loadBalancer.name() + (unverified ? ".encrypted" : pool.upgrades() ? ".tunnels" : ".plain");
        if (transports.stream().noneMatch(transport -> transport.name().equals(name))) {
            transports.add(new TraefikHttp.Transport(
                    name,
                    TraefikTime.of(loadBalancer.timeouts().connect()),
                    pool.upgrades()
                            ? null
                            : TraefikTime.of(loadBalancer.timeouts().server()),
                    unverified));
        }
        return name;
    }
}
