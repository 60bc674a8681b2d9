package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.Optional;

/** Decides which port of a backend a load balancer's check asks: not every port that serves requests answers questions. */
final class CheckPort implements HealthCheckAction.Visitor<Integer> {
    private final boolean derived;
    private final ServiceBlueprint service;
    private final PortBlueprint serving;
    private final TopologyPath path;
    private final Scope scope;

    /**
     * Begins with one backend.
     *
     * @param derived whether the question was derived from the readiness of the backends
     * @param service the backend
     * @param serving the port that serves requests
     * @param path where the decision is noted
     */
    CheckPort(boolean derived, ServiceBlueprint service, PortBlueprint serving, TopologyPath path, Scope scope) {
        this.derived = derived;
        this.service = service;
        this.serving = serving;
        this.path = path;
        this.scope = scope;
    }

    @Override
    public Integer httpGet(HealthCheckAction.HttpGet httpGet) {
        return speaksHttp();
    }

    @Override
    public Integer jsonRpcCall(HealthCheckAction.JsonRpcCall jsonRpcCall) {
        return speaksHttp();
    }

    @Override
    public Integer connect(HealthCheckAction.Connect connect) {
        return connect.port() == 0
                ? note(serving.port(), "the port that serves requests")
                : note(connect.port(), "as the health check says");
    }

    private int speaksHttp() {
        Optional<PortBlueprint> probed = Optional.ofNullable(service.readinessProbe())
                .map(ProbeBlueprint::action)
                .map(action -> action.accept(new Asked()))
                .flatMap(ports -> ports.stream().findFirst());
        if (derived && probed.isPresent()) {
            return note(probed.get().port(), "the port that is asked for readiness");
        }
        if (serving.protocol() == Protocol.HTTP || serving.protocol() == Protocol.HTTPS) {
            return note(serving.port(), "the port that serves requests");
        }
        return probed.map(port ->
                        note(port.port(), "the port that is asked for readiness: the one that serves speaks no HTTP"))
                .or(() -> service.ports().stream()
                        .filter(port -> port.protocol() == Protocol.HTTP)
                        .findFirst()
                        .map(port -> note(port.port(), "the first port that speaks HTTP")))
                .orElseGet(() -> note(serving.port(), "the port that serves requests: there is none for HTTP"));
    }

    private int note(int port, String because) {
        return scope.decisions().derived(path, port, because, Scope.at("services", service.name(), "ports"));
    }

    /** The port that a probe asks in HTTP. */
    private static final class Asked implements ProbeAction.Visitor<List<PortBlueprint>> {
        @Override
        public List<PortBlueprint> http(ProbeAction.Http http) {
            return List.of(http.port());
        }

        @Override
        public List<PortBlueprint> tcp(ProbeAction.Tcp tcp) {
            return List.of();
        }

        @Override
        public List<PortBlueprint> jsonRpc(ProbeAction.JsonRpc jsonRpc) {
            return List.of(jsonRpc.port());
        }

        @Override
        public List<PortBlueprint> command(ProbeAction.Command command) {
            return List.of();
        }
    }
}
