package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.LoadBalancerBlueprint;

/** How many files an instance has to be allowed to open. HAProxy does not start with less than its connections need. */
public final class OpenFiles {
    /** Probes, peers, checks, listeners, logs, certificates. */
    private static final int OTHERS = 2048;

    private OpenFiles() {}

    /** Two sockets a connection, to the client and to a server, and some for all the rest; for {@code ulimits.nofile}. */
    public static long of(LoadBalancerBlueprint loadBalancer) {
        return 2L * loadBalancer.maxConnections() + OTHERS;
    }
}
