package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Port;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what is spoken on ports, and finds ports by name. */
final class PortResolution {
    private PortResolution() {}

    /** Returns the ports of a container; notes names and numbers that stand there twice. */
    static List<PortBlueprint> resolve(TopologyPath path, @Nullable List<Port> written, Scope scope) {
        List<PortBlueprint> ports = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Port> all = Absent.list(written);
        for (int i = 0; i < all.size(); i++) {
            Port port = all.get(i);
            TopologyPath at = path.index(i);
            Protocol protocol = scope.decisions()
                    .orDefault(at.key("protocol"), port.protocol(), Protocol.TCP, "any byte stream is TCP");
            if (!names.add(port.name())) {
                scope.problems()
                        .contradiction(
                                at.key("name"), "two ports are called " + port.name(), "Give each its own name.");
            }
            PortBlueprint decided = new PortBlueprint(port.name(), port.port(), protocol);
            if (ports.stream().anyMatch(other -> collide(other, decided))) {
                scope.problems()
                        .contradiction(
                                at.key("port"),
                                "two ports have the number " + port.port(),
                                "Give each its own number.");
            }
            ports.add(decided);
        }
        return List.copyOf(ports);
    }

    /** Whether two ports cannot both be opened at one address: datagrams have numbers of their own. */
    static boolean collide(PortBlueprint one, PortBlueprint other) {
        return one.port() == other.port() && (one.protocol() == Protocol.UDP) == (other.protocol() == Protocol.UDP);
    }

    /** Returns the port of that name; notes that there is none. */
    static @Nullable PortBlueprint named(TopologyPath path, String name, List<PortBlueprint> ports, Scope scope) {
        for (PortBlueprint port : ports) {
            if (port.name().equals(name)) {
                return port;
            }
        }
        scope.problems()
                .unknown(
                        path,
                        "port",
                        name,
                        ports.stream().map(PortBlueprint::name).toList());
        return null;
    }

    /** Returns the named port, or the only one if none is named; notes that there is none, or more than one. */
    static @Nullable PortBlueprint namedOrOnly(
            TopologyPath path, @Nullable String name, String service, List<PortBlueprint> ports, Scope scope) {
        if (name != null) {
            return named(path.key("port"), name, ports, scope);
        }
        if (ports.size() == 1) {
            return scope.decisions().derived(path.key("port"), ports.get(0), "it is the only port of " + service);
        }
        scope.problems()
                .missing(
                        path,
                        service + (ports.isEmpty() ? " listens on no port" : " listens on several ports"),
                        ports.isEmpty()
                                ? "Write services." + service + ".ports."
                                : "Write `port:` with one of "
                                        + String.join(
                                                ", ",
                                                ports.stream()
                                                        .map(PortBlueprint::name)
                                                        .toList()) + ".");
        return null;
    }
}
