package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.HealthCheckAction;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Protocol;

/**
 * Which port of a replica is asked whether it is well. A question in HTTP goes where plain HTTP is spoken: the port of
 * the service's own readiness probe, or its first HTTP port, when requests go to a port for websockets or bytes.
 */
final class CheckPort implements HealthCheckAction.Visitor<Integer> {
    private final ServiceBlueprint service;
    private final PortBlueprint serving;

    private CheckPort(ServiceBlueprint service, PortBlueprint serving) {
        this.service = service;
        this.serving = serving;
    }

    static int of(HealthCheckAction action, ServiceBlueprint service, PortBlueprint serving) {
        return action.accept(new CheckPort(service, serving));
    }

    @Override
    public Integer httpGet(HealthCheckAction.HttpGet httpGet) {
        return http();
    }

    @Override
    public Integer jsonRpcCall(HealthCheckAction.JsonRpcCall jsonRpcCall) {
        return http();
    }

    @Override
    public Integer connect(HealthCheckAction.Connect connect) {
        return connect.port() == 0 ? serving.port() : connect.port();
    }

    private int http() {
        if (serving.protocol() != Protocol.WEBSOCKET && serving.protocol() != Protocol.TCP) {
            return serving.port();
        }
        ProbeBlueprint probe = service.readinessProbe();
        int probed = probe == null ? 0 : probe.action().accept(new HttpPort());
        return probed != 0
                ? probed
                : service.ports().stream()
                        .filter(port -> port.protocol() == Protocol.HTTP)
                        .findFirst()
                        .orElse(serving)
                        .port();
    }

    /** The port that a probe asks in HTTP, or 0. */
    private static final class HttpPort implements ProbeAction.Visitor<Integer> {
        @Override
        public Integer http(ProbeAction.Http http) {
            return http.port().port();
        }

        @Override
        public Integer tcp(ProbeAction.Tcp tcp) {
            return 0;
        }

        @Override
        public Integer jsonRpc(ProbeAction.JsonRpc jsonRpc) {
            return jsonRpc.port().port();
        }

        @Override
        public Integer command(ProbeAction.Command command) {
            return 0;
        }
    }
}
