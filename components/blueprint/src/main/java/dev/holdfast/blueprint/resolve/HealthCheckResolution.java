package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.topology.Backend;
import dev.holdfast.topology.HealthCheck;
import dev.holdfast.topology.HttpCheck;
import dev.holdfast.topology.JsonRpcCheck;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.TcpCheck;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.HostName;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how a load balancer learns whether a backend is well. Comes before the services, whose goodbye takes as long as this notices. */
final class HealthCheckResolution {
    private HealthCheckResolution() {}

    /** Returns the check; notes backends that do not exist. */
    static HealthCheckBlueprint resolve(String name, LoadBalancer balancer, Scope scope) {
        TopologyPath path = Scope.at("loadBalancers", name, "healthCheck");
        Map<String, Service> services = scope.topology().services();
        for (int i = 0; i < balancer.backends().size(); i++) {
            Backend backend = balancer.backends().get(i);
            if (!services.containsKey(backend.service())) {
                scope.problems()
                        .unknown(
                                Scope.at("loadBalancers", name, "backends")
                                        .index(i)
                                        .key("service"),
                                "service",
                                backend.service(),
                                services.keySet());
            }
        }
        String first = balancer.backends().get(0).service();
        HealthCheck written = balancer.healthCheck();
        Decisions decisions = scope.decisions();
        return new HealthCheckBlueprint(
                written == null
                        ? ReadinessCheck.of(path, backends(balancer), scope)
                        : action(path, first, written, scope),
                decisions.orDefault(
                        path.key("interval"),
                        written == null ? null : written.interval(),
                        Duration.ofSeconds(5),
                        "a loss is noticed within seconds, and checks stay few"),
                decisions.orDefault(
                        path.key("timeout"),
                        written == null ? null : written.timeout(),
                        Duration.ofSeconds(2),
                        "an answer that takes longer is no good sign"),
                decisions.orDefault(
                        path.key("rise"), written == null ? null : written.rise(), 2, "one good answer may be luck"),
                decisions.orDefault(
                        path.key("fall"),
                        written == null ? null : written.fall(),
                        3,
                        "one bad answer may be bad luck"));
    }

    private static HealthCheckAction action(TopologyPath path, String service, HealthCheck written, Scope scope) {
        HttpCheck http = written.http();
        if (http != null) {
            TopologyPath at = path.key("http");
            return new HealthCheckAction.HttpGet(root(at, http.path(), scope), host(at, http.host(), service, scope));
        }
        JsonRpcCheck rpc = written.jsonRpc();
        if (rpc != null) {
            TopologyPath at = path.key("jsonRpc");
            return new HealthCheckAction.JsonRpcCall(
                    root(at, rpc.path(), scope), host(at, rpc.host(), service, scope), JsonRpc.request(rpc.method()));
        }
        TcpCheck tcp = written.tcp();
        return new HealthCheckAction.Connect(tcp == null || tcp.port() == null ? 0 : tcp.port());
    }

    /** The names of the services behind a load balancer, each once. */
    private static Set<String> backends(LoadBalancer balancer) {
        Set<String> services = new LinkedHashSet<>();
        balancer.backends().forEach(backend -> services.add(backend.service()));
        return services;
    }

    private static String root(TopologyPath path, @Nullable String written, Scope scope) {
        return scope.decisions().orDefault(path.key("path"), written, "/", "the root");
    }

    private static String host(TopologyPath path, @Nullable HostName written, String service, Scope scope) {
        return scope.decisions()
                .orDerived(
                        path.key("host"),
                        written == null ? null : written.value(),
                        service,
                        "HTTP/1.1 asks for a Host header: the name of the first service",
                        path);
    }
}
