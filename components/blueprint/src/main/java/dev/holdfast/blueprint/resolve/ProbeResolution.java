package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.topology.HttpProbe;
import dev.holdfast.topology.JsonRpcProbe;
import dev.holdfast.topology.Probe;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.TcpProbe;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how a replica is asked how it does. The defaults of periods and thresholds are those of Kubernetes. */
final class ProbeResolution {
    private static final String AS_KUBERNETES = "as in Kubernetes";

    private ProbeResolution() {}

    /** Returns the probe that was written, or nothing if none was, or if its port does not exist. */
    static @Nullable ProbeBlueprint written(
            TopologyPath path, @Nullable Probe probe, List<PortBlueprint> ports, Scope scope) {
        if (probe == null) {
            return null;
        }
        ProbeAction action = action(path, probe, ports, scope);
        if (action == null) {
            return null;
        }
        Decisions decisions = scope.decisions();
        return new ProbeBlueprint(
                action,
                decisions.orDefault(path.key("period"), probe.period(), Duration.ofSeconds(10), AS_KUBERNETES),
                decisions.orDefault(path.key("timeout"), probe.timeout(), Duration.ofSeconds(1), AS_KUBERNETES),
                decisions.orDefault(path.key("failureThreshold"), probe.failureThreshold(), 3, AS_KUBERNETES),
                decisions.orDefault(path.key("successThreshold"), probe.successThreshold(), 1, AS_KUBERNETES),
                decisions.orDefault(path.key("initialDelay"), probe.initialDelay(), Duration.ZERO, AS_KUBERNETES));
    }

    /** Returns the readiness probe: what was written, or that the first port accepts connections; nothing for one that has only ports for datagrams. */
    static @Nullable ProbeBlueprint readiness(
            TopologyPath path, @Nullable Probe probe, List<PortBlueprint> ports, Scope scope) {
        PortBlueprint first = ports.stream()
                .filter(port -> port.protocol() != Protocol.UDP)
                .findFirst()
                .orElse(null);
        if (probe != null || first == null) {
            return written(path, probe, ports, scope);
        }
        scope.decisions()
                .derived(
                        path,
                        "tcp " + first.name() + " every 5s",
                        "nobody said what ready means: its first port accepts connections",
                        path.parent().key("ports"));
        return new ProbeBlueprint(
                new ProbeAction.Tcp(first), Duration.ofSeconds(5), Duration.ofSeconds(2), 3, 1, Duration.ZERO);
    }

    /** Returns the liveness probe that was written, or nothing if none was. */
    static @Nullable ProbeBlueprint liveness(
            TopologyPath path, @Nullable Probe probe, List<PortBlueprint> ports, Scope scope) {
        once(path, probe, scope);
        return written(path, probe, ports, scope);
    }

    private static void once(TopologyPath path, @Nullable Probe probe, Scope scope) {
        if (probe != null && probe.successThreshold() != null && probe.successThreshold() > 1) {
            scope.problems()
                    .contradiction(
                            path.key("successThreshold"),
                            "one good answer shows that it lives: there is nothing to count",
                            "Leave it out; only readiness is counted.");
        }
    }

    /** Returns the startup probe: what was written, or where liveness could kill a slow start, its question with patience. */
    static @Nullable ProbeBlueprint startup(
            TopologyPath path,
            @Nullable Probe probe,
            @Nullable ProbeBlueprint liveness,
            List<PortBlueprint> ports,
            Scope scope) {
        once(path, probe, scope);
        if (probe != null || liveness == null) {
            return written(path, probe, ports, scope);
        }
        scope.decisions()
                .derived(
                        path,
                        "as the liveness probe, every 5s, 60 times",
                        "without it the liveness probe kills a replica that starts slowly",
                        path.parent().key("livenessProbe"));
        return new ProbeBlueprint(liveness.action(), Duration.ofSeconds(5), liveness.timeout(), 60, 1, Duration.ZERO);
    }

    private static @Nullable ProbeAction action(
            TopologyPath path, Probe probe, List<PortBlueprint> ports, Scope scope) {
        HttpProbe http = probe.http();
        if (http != null) {
            PortBlueprint port = connectable(path.key("http").key("port"), http.port(), ports, scope);
            return port == null ? null : new ProbeAction.Http(port, path(path.key("http"), http.path(), scope));
        }
        TcpProbe tcp = probe.tcp();
        if (tcp != null) {
            PortBlueprint port = connectable(path.key("tcp").key("port"), tcp.port(), ports, scope);
            return port == null ? null : new ProbeAction.Tcp(port);
        }
        JsonRpcProbe rpc = probe.jsonRpc();
        if (rpc != null) {
            PortBlueprint port = connectable(path.key("jsonRpc").key("port"), rpc.port(), ports, scope);
            return port == null
                    ? null
                    : new ProbeAction.JsonRpc(
                            port, path(path.key("jsonRpc"), rpc.path(), scope), JsonRpc.request(rpc.method()));
        }
        return new ProbeAction.Command(Absent.list(probe.command()));
    }

    private static @Nullable PortBlueprint connectable(
            TopologyPath path, String name, List<PortBlueprint> ports, Scope scope) {
        PortBlueprint port = PortResolution.named(path, name, ports, scope);
        if (port != null && port.protocol() == Protocol.UDP) {
            scope.problems()
                    .contradiction(
                            path,
                            "nothing can connect to " + name + ": it takes datagrams",
                            "Choose a port of another protocol, or a command.");
        }
        return port;
    }

    private static String path(TopologyPath at, @Nullable String written, Scope scope) {
        return scope.decisions().orDefault(at.key("path"), written, "/", "the root");
    }
}
