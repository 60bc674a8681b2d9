package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.InstanceField;
import dev.holdfast.topology.ServiceKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a system are called in its Compose file.
 *
 * @param blueprint the system
 * @param hosts where its containers run
 */
public record ComposeNames(Blueprint blueprint, Hosts hosts) {
    /** Where the containers of a system run. */
    public enum Hosts {
        /** All on one. */
        ONE,
        /** On the nodes of a swarm, whose DNS knows each container of a service. */
        MANY
    }

    /** The names on one host. */
    public ComposeNames(Blueprint blueprint) {
        this(blueprint, Hosts.ONE);
    }

    /** The project's name: the system's, with the environment if it is not the base. */
    public String project() {
        return blueprint.baseEnvironment() ? blueprint.name() : blueprint.name() + "-" + blueprint.environment();
    }

    /** The region whose replicas run on the host. */
    public String region() {
        return blueprint.primaryRegion().name();
    }

    /** How many replicas of a service run on the host; 0 where it runs only in other regions. */
    public int count(ServiceBlueprint service) {
        return service.replicas().getOrDefault(region(), 0);
    }

    /** The Compose services that run a service: one a replica if it is unrolled, else one for all. */
    public List<String> of(ServiceBlueprint service) {
        int count = count(service);
        if (count == 0) {
            return List.of();
        }
        return unrolled(service) ? numbered(service.name(), count) : List.of(service.name());
    }

    /**
     * Whether each replica has a Compose service of its own. {@code deploy.replicas} will do for those whose replicas nobody has to tell
     * apart: not where a replica has a volume, a name that it knows, something before or beside it, or, on one host, a load balancer in front.
     */
    public boolean unrolled(ServiceBlueprint service) {
        return service.kind() == ServiceKind.STATEFUL
                || service.storage() != null
                || service.peers() != null
                || service.consensus() != null
                || !service.sidecars().isEmpty()
                || !service.initJobs().isEmpty()
                || knowsItself(service)
                || (hosts == Hosts.ONE && isBalanced(service))
                || isListed(service);
    }

    private static boolean knowsItself(ServiceBlueprint service) {
        return service.env().values().stream()
                .anyMatch(source -> source instanceof EnvironmentSource.Instance instance
                        && (instance.field() == InstanceField.NAME
                                || instance.field() == InstanceField.ORDINAL
                                || instance.field() == InstanceField.ADDRESS));
    }

    private boolean isBalanced(ServiceBlueprint service) {
        return blueprint.loadBalancers().values().stream()
                .anyMatch(balancer -> targets(balancer).contains(service.name()));
    }

    private boolean isListed(ServiceBlueprint service) {
        return blueprint.services().values().stream()
                .flatMap(other -> other.env().values().stream())
                .anyMatch(source -> source instanceof EnvironmentSource.Peers peers
                        && peers.service().equals(service.name()));
    }

    /** The services that a load balancer sends requests to, each once. */
    static Set<String> targets(LoadBalancerBlueprint loadBalancer) {
        Set<String> services = new LinkedHashSet<>();
        loadBalancer.listeners().stream()
                .flatMap(listener -> listener.routes().stream())
                .flatMap(route -> route.targets().stream())
                .forEach(target -> services.add(target.service()));
        return services;
    }

    /** The Compose services of a service by its name; empty where it runs only in other regions. */
    public List<String> ofService(String name) {
        return of(Objects.requireNonNull(blueprint.services().get(name), name));
    }

    /** Whether a part that is placed in regions runs on the host. */
    boolean isHere(List<String> regions) {
        return regions.contains(region());
    }

    /** The primary of a database. */
    public static String primary(String database) {
        return database + "-primary";
    }

    /** The replicas of a database. */
    public static List<String> replicas(DatabaseBlueprint database) {
        return numbered(database.name() + "-replica", database.readReplicas());
    }

    /**
     * What leads to the primary and to the replicas of a database that runs on the host; absent where nothing does, as in a swarm, where
     * nobody can choose the address from which it asks.
     */
    public @Nullable DatabaseRoutingBlueprint routing(DatabaseBlueprint database) {
        return hosts == Hosts.ONE && isHere(database.regions()) ? database.routing() : null;
    }

    /** HAProxy in front of a database. */
    public static String databaseProxy(String database) {
        return database + "-proxy";
    }

    /** PgBouncer in front of a database, for writes. */
    static String pooler(String database) {
        return database + "-pooler";
    }

    /** PgBouncer in front of a database, for reads. */
    static String readPooler(String database) {
        return database + "-read-pooler";
    }

    /** The name under which any instance for reads is found. */
    static String reads(DatabaseBlueprint database) {
        return database.readReplicas() == 0 ? primary(database.name()) : database.name() + "-read";
    }

    /** The nodes of a Redis cluster. */
    public static List<String> nodes(String cache, CacheClusterBlueprint cluster) {
        return numbered(cache, cluster.nodes());
    }

    /** What forms a Redis cluster. */
    static String cacheCreation(String cache) {
        return cache + "-create";
    }

    private static List<String> numbered(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + "-" + number)
                .toList();
    }
}
