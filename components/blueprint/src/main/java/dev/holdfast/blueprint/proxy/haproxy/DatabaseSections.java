package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.proxy.DatabaseRoute;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.proxy.TimeText;
import java.time.Duration;
import java.util.List;

/**
 * Makes the sections of a database. Every instance is a server of every backend, since any may become the primary; what it answers decides
 * where it is used.
 */
final class DatabaseSections {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Connections of pools are silent for long; whoever is gone is noticed by keep-alives of TCP. */
    private static final Duration IDLE = Duration.ofHours(8);

    private static final Duration CHECK = Duration.ofSeconds(3);
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_CHECKS_OF_CHANGES = Duration.ofSeconds(1);
    private static final int RISE = 2;
    private static final int FALL = 3;

    private final Surroundings surroundings;
    private final boolean dualStack;

    DatabaseSections(Surroundings surroundings, boolean dualStack) {
        this.surroundings = surroundings;
        this.dualStack = dualStack;
    }

    HaproxyDatabase of(DatabaseRoute route) {
        String primary = route.name() + ".primary";
        String replicas = route.name() + ".replicas";
        String stale = route.name() + ".stale-replicas";
        return new HaproxyDatabase(
                defaults(route),
                new HaproxyDatabase.Write(entrance(route, route.writePort()), primary, nbsrv(primary)),
                new HaproxyDatabase.Read(entrance(route, route.readPort()), replicas, nbsrv(replicas), stale),
                List.of(
                        backend(primary, "first", PostgresQuestion.primary(), true, route, List.of()),
                        backend(
                                replicas,
                                "leastconn",
                                PostgresQuestion.replica(route.maxLag()),
                                false,
                                route,
                                fallbacks(route, primary)),
                        backend(stale, "leastconn", PostgresQuestion.anyReplica(), false, route, List.of())));
    }

    /** The samples that tell whether connections lead anywhere. */
    static List<String> ready(DatabaseRoute route) {
        return List.of(nbsrv(route.name() + ".primary"), nbsrv(route.name() + ".stale-replicas"));
    }

    private static String nbsrv(String backend) {
        return "nbsrv(" + backend + ")";
    }

    private static HaproxyDefaults defaults(DatabaseRoute route) {
        return new HaproxyDefaults(
                route.name(),
                TimeText.of(CONNECT),
                TimeText.of(IDLE),
                TimeText.of(IDLE),
                TimeText.of(CONNECT),
                TimeText.of(CONNECT),
                TimeText.of(CONNECT),
                TimeText.of(IDLE),
                TimeText.of(CHECK));
    }

    private HaproxyDatabase.Entrance entrance(DatabaseRoute route, int port) {
        String address = surroundings.address();
        return new HaproxyDatabase.Entrance(
                route.name() + "." + port,
                ListenAddress.of(address, dualStack, port),
                address == null && dualStack,
                route.clients());
    }

    private static HaproxyDatabase.Backend backend(
            String name,
            String balance,
            PostgresQuestion question,
            boolean shuts,
            DatabaseRoute route,
            List<HaproxyDatabase.Fallback> fallbacks) {
        return new HaproxyDatabase.Backend(
                name,
                balance,
                question,
                TimeText.of(BETWEEN_CHECKS),
                TimeText.of(BETWEEN_CHECKS_OF_CHANGES),
                RISE,
                FALL,
                shuts,
                route.instances().stream().anyMatch(instance -> !HostAndPort.isAddress(instance.host())),
                route.instances().stream()
                        .map(instance -> new HaproxyDatabase.Server(
                                instance.name(),
                                HostAndPort.of(instance.host(), instance.port()),
                                instance.checkPort() == instance.port() ? null : instance.checkPort()))
                        .toList(),
                fallbacks);
    }

    private static List<HaproxyDatabase.Fallback> fallbacks(DatabaseRoute route, String primary) {
        return route.instances().stream()
                .map(instance -> new HaproxyDatabase.Fallback(
                        instance.name() + "-as-primary",
                        HostAndPort.of(instance.host(), instance.port()),
                        primary + "/" + instance.name()))
                .toList();
    }
}
