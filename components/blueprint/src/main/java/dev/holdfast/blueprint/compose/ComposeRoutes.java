package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.proxy.DatabaseRoute;
import dev.holdfast.blueprint.proxy.DatabaseRoutes;
import java.util.ArrayList;
import java.util.List;

/** The ways to the databases of a Compose file. */
public final class ComposeRoutes {
    private ComposeRoutes() {}

    /** The way to the instances of a database. */
    public static DatabaseRoute of(DatabaseBlueprint database, DatabaseRoutingBlueprint routing) {
        List<String> hosts = new ArrayList<>();
        hosts.add(ComposeNames.primary(database.name()));
        hosts.addAll(ComposeNames.replicas(database));
        return DatabaseRoutes.of(
                database,
                routing,
                hosts.stream()
                        .map(host -> new DatabaseRoute.Instance(
                                host, host, PostgresConfiguration.PORT, PostgresConfiguration.PORT))
                        .toList());
    }
}
