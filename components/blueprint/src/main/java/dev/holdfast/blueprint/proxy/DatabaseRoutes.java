package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import java.util.ArrayList;
import java.util.List;

/** The ways to the databases of a blueprint on machines without containers. */
public final class DatabaseRoutes {
    private DatabaseRoutes() {}

    /** One for each database that has a routing, to its machines, and to the poolers there if it has them. */
    public static List<DatabaseRoute> onMachines(Blueprint blueprint) {
        List<DatabaseRoute> routes = new ArrayList<>();
        for (DatabaseBlueprint database : blueprint.databases().values()) {
            DatabaseRoutingBlueprint routing = database.routing();
            if (routing != null) {
                routes.add(of(
                        database,
                        routing,
                        database.machines().stream()
                                .map(machine -> new DatabaseRoute.Instance(
                                        machine.name(),
                                        machine.host(),
                                        database.pooler() == null ? machine.port() : machine.poolerPort(),
                                        machine.port()))
                                .toList()));
            }
        }
        return List.copyOf(routes);
    }

    /** The way to given instances of a database. */
    public static DatabaseRoute of(
            DatabaseBlueprint database, DatabaseRoutingBlueprint routing, List<DatabaseRoute.Instance> instances) {
        return new DatabaseRoute(
                database.name(), routing.write(), routing.read(), routing.maxLag(), routing.clients(), instances);
    }
}
