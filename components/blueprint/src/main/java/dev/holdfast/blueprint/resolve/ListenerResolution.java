package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Backend;
import dev.holdfast.topology.Listener;
import dev.holdfast.topology.ListenerTls;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.TlsVersion;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides where the requests of one listener go. */
final class ListenerResolution {
    private final LoadBalancer loadBalancer;
    private final Listener listener;
    private final Scope scope;
    private final TopologyPath balancerPath;
    private final TopologyPath path;

    ListenerResolution(TopologyPath balancerPath, int index, LoadBalancer loadBalancer, Scope scope) {
        this.loadBalancer = loadBalancer;
        this.listener = loadBalancer.listeners().get(index);
        this.scope = scope;
        this.balancerPath = balancerPath;
        this.path = balancerPath.key("listeners").index(index);
    }

    /** Returns the listener. */
    ListenerBlueprint resolve(Map<String, ServiceBlueprint> services, HealthCheckAction check) {
        Protocol protocol = scope.decisions()
                .orDefault(path.key("protocol"), listener.protocol(), Protocol.HTTP, "most services speak HTTP");
        boolean redirect = scope.decisions()
                .orDefault(path.key("redirectToTls"), listener.redirectToTls(), false, "nobody asked for a redirect");
        if (redirect && listener.tls() != null) {
            scope.problems()
                    .contradiction(
                            path.key("redirectToTls"),
                            "a listener with TLS has nothing to redirect to",
                            "Write it on the listener without `tls`.");
        }
        pathsNeedHttp(protocol);
        return new ListenerBlueprint(
                listener.port(),
                protocol,
                Absent.list(listener.hosts()),
                tls(listener.tls()),
                redirect,
                LoadBalancerResolution.grouped(targets(services, check)));
    }

    private void pathsNeedHttp(Protocol protocol) {
        boolean stream = protocol == Protocol.TCP || protocol == Protocol.UDP;
        for (int i = 0; stream && i < loadBalancer.backends().size(); i++) {
            if (loadBalancer.backends().get(i).path() != null) {
                scope.problems()
                        .contradiction(
                                balancerPath.key("backends").index(i).key("path"),
                                "there are no paths in what " + path + " passes on as a stream",
                                "Leave it out, or let the listener speak http.");
            }
        }
    }

    private Map<String, List<RouteTarget>> targets(Map<String, ServiceBlueprint> services, HealthCheckAction check) {
        Map<String, List<RouteTarget>> byPath = new LinkedHashMap<>();
        for (int i = 0; i < loadBalancer.backends().size(); i++) {
            Backend backend = loadBalancer.backends().get(i);
            TopologyPath at = balancerPath.key("backends").index(i);
            ServiceBlueprint service = services.get(backend.service());
            if (service == null) {
                continue; // noted once, where the health check was decided
            }
            PortBlueprint port = port(at, backend, service);
            if (port != null) {
                String prefix = backend.path() == null ? "" : backend.path();
                List<RouteTarget> targets = byPath.computeIfAbsent(prefix, key -> new ArrayList<>());
                once(at, targets, service, port);
                targets.add(target(at, backend, service, port, check));
            }
        }
        return byPath;
    }

    private RouteTarget target(
            TopologyPath at, Backend backend, ServiceBlueprint service, PortBlueprint port, HealthCheckAction check) {
        int weight =
                scope.decisions().orDefault(at.key("weight"), backend.weight(), 1, "every backend gets the same share");
        TopologyPath checked = path.key("checkPorts").key(service.name());
        boolean derived = loadBalancer.healthCheck() == null;
        return new RouteTarget(
                service.name(),
                port,
                weight,
                Objects.requireNonNull(check.accept(new CheckPort(derived, service, port, checked, scope))));
    }

    private void once(TopologyPath at, List<RouteTarget> targets, ServiceBlueprint service, PortBlueprint port) {
        if (targets.stream()
                .anyMatch(other ->
                        other.service().equals(service.name()) && other.port().equals(port))) {
            scope.problems()
                    .contradiction(
                            at,
                            service.name() + " is a backend for the same requests already",
                            "Write it once, with a weight.");
        }
    }

    private @Nullable PortBlueprint port(TopologyPath at, Backend backend, ServiceBlueprint service) {
        TopologyPath chosen = path.key("backendPorts").key(service.name());
        if (listener.backendPort() != null) {
            if (backend.port() != null && !backend.port().equals(listener.backendPort())) {
                scope.problems()
                        .contradiction(
                                at.key("port"),
                                "a listener sends to the port " + listener.backendPort() + " of all backends",
                                "Write the port here, or backendPort at the listener, not both.");
            }
            return PortResolution.named(path.key("backendPort"), listener.backendPort(), service.ports(), scope);
        }
        if (backend.port() != null) {
            return PortResolution.named(at.key("port"), backend.port(), service.ports(), scope);
        }
        for (PortBlueprint port : service.ports()) {
            if (port.port() == listener.port()) {
                return scope.decisions().derived(chosen, port, "it has the number of the listener", path.key("port"));
            }
        }
        return PortResolution.namedOrOnly(at, null, service.name(), service.ports(), scope);
    }

    private @Nullable ListenerTlsBlueprint tls(@Nullable ListenerTls tls) {
        if (tls == null) {
            return null;
        }
        TopologyPath at = path.key("tls");
        return new ListenerTlsBlueprint(
                tls.secret(),
                scope.decisions()
                        .orDefault(
                                at.key("minVersion"),
                                tls.minVersion(),
                                TlsVersion.V1_2,
                                "every client of the last ten years speaks it"),
                scope.decisions().orDefault(at.key("hsts"), tls.hsts(), Duration.ofDays(730), "as Mozilla advises"));
    }
}
