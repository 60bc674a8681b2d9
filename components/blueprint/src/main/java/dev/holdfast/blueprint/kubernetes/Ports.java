package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.kubernetes.api.ContainerPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.topology.Protocol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ports, as each kind of object spells them. */
final class Ports {
    static final String TCP = "TCP";
    static final String UDP = "UDP";

    private Ports() {}

    static String transport(Protocol protocol) {
        return protocol == Protocol.UDP ? UDP : TCP;
    }

    static List<ContainerPort> container(List<PortBlueprint> ports) {
        return ports.stream()
                .map(port -> new ContainerPort(port.name(), port.port(), transport(port.protocol())))
                .toList();
    }

    static List<ServicePort> service(List<PortBlueprint> ports) {
        return ports.stream()
                .map(port -> new ServicePort(
                        port.name(),
                        port.port(),
                        port.port(),
                        transport(port.protocol()),
                        application(port.protocol())))
                .toList();
    }

    static NetworkPolicyPort policy(PortBlueprint port) {
        return new NetworkPolicyPort(port.port(), transport(port.protocol()));
    }

    static NetworkPolicyPort tcp(int port) {
        return new NetworkPolicyPort(port, TCP);
    }

    /**
     * What is spoken, for load balancers and meshes that ask.
     *
     * @see <a href="https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol">Application protocol</a>
     */
    static @Nullable String application(Protocol protocol) {
        return switch (protocol) {
            case HTTP -> "http";
            case HTTPS -> "https";
            case WEBSOCKET -> "kubernetes.io/ws";
            case GRPC -> "kubernetes.io/h2c";
            case TCP, UDP -> null;
        };
    }
}
