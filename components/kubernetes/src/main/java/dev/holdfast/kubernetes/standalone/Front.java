package dev.holdfast.kubernetes.standalone;

import dev.holdfast.kubernetes.args.BackendCheck;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.topology.Engine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load balancer that will stand before a service. The service is made first, and has to know: how long a replica that leaves goes on
 * serving follows from how the load balancer checks, and its network rules let the load balancer in. Immutable; each method returns a changed copy.
 */
public final class Front {
    /** Where it listens is of no concern here: of this load balancer no object is made. */
    private static final int ANY_PORT = 80;

    private final String name;
    private final List<String> ports;
    private final @Nullable BackendCheck check;

    private Front(String name, List<String> ports, @Nullable BackendCheck check) {
        this.name = name;
        this.ports = List.copyOf(ports);
        this.check = check;
    }

    /**
     * The load balancer of a name.
     *
     * @param name the name of the component that will be it
     * @param port a port of the service that it will send requests to, by name
     * @param more further ports
     */
    public static Front named(String name, String port, String... more) {
        List<String> ports = new ArrayList<>();
        ports.add(port);
        ports.addAll(List.of(more));
        return new Front(name, ports, null);
    }

    /** How it checks its backends; the same has to be said to the load balancer. */
    public Front check(BackendCheck how) {
        return new Front(name, ports, how);
    }

    String name() {
        return name;
    }

    /**
     * Returns the load balancer as it is written before it is there.
     *
     * @param service the service
     * @param others what other services of it have written; null if there are none
     */
    Written before(String service, @Nullable Written others) {
        Written balancer = others == null
                ? Written.of("engine", Engine.HAPROXY).plus("listeners", Written.of("port", ANY_PORT))
                : others;
        for (String port : ports) {
            balancer = balancer.plus("backends", Written.of("service", service).with("port", port));
        }
        return check == null ? balancer : balancer.with("healthCheck", check);
    }
}
