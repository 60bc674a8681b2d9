package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.topology.Access;
import java.util.LinkedHashMap;
import java.util.Map;

/** What clients connect to that keeps data. */
public final class DataConnections {
    private DataConnections() {}

    /** The databases and caches that run in a region, by name, in the order of the topology. */
    public static Map<String, Connection> of(Blueprint blueprint, String region) {
        Scope scope = Scope.of(blueprint, region);
        Map<String, Connection> connections = new LinkedHashMap<>();
        blueprint.databases().values().stream()
                .filter(database -> database.regions().contains(region))
                .forEach(database -> connections.put(database.name(), database(scope, database)));
        blueprint.caches().values().stream()
                .filter(cache -> cache.regions().contains(region))
                .forEach(cache -> connections.put(cache.name(), cache(scope, cache)));
        return connections;
    }

    private static Connection database(Scope scope, DatabaseBlueprint database) {
        return new Connection(
                host(scope, database, Access.READ_WRITE),
                host(scope, database, Access.READ_ONLY),
                PostgresConfiguration.PORT,
                database.databaseName(),
                database.user(),
                database.password());
    }

    private static String host(Scope scope, DatabaseBlueprint database, Access access) {
        return Hosts.of(scope, new Endpoint.Database(database.name(), PostgresConfiguration.PORT, access));
    }

    private static Connection cache(Scope scope, CacheBlueprint cache) {
        return new Connection(
                Hosts.of(scope, new Endpoint.Cache(cache.name(), RedisConfiguration.PORT)),
                null,
                RedisConfiguration.PORT,
                null,
                null,
                cache.password());
    }
}
