package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders services so that each comes after those that it waits for. */
final class StartOrder {
    private final Map<String, ServiceBlueprint> services;
    private final Scope scope;
    private final Set<String> done = new HashSet<>();
    private final Deque<String> under = new ArrayDeque<>();
    private final List<String> order = new ArrayList<>();

    private StartOrder(Map<String, ServiceBlueprint> services, Scope scope) {
        this.services = services;
        this.scope = scope;
    }

    /** Returns the order; notes each circle of services that wait for each other. */
    static List<String> of(Map<String, ServiceBlueprint> services, Scope scope) {
        StartOrder order = new StartOrder(services, scope);
        services.keySet().forEach(order::visit);
        return List.copyOf(order.order);
    }

    private void visit(String name) {
        ServiceBlueprint service = services.get(name);
        if (service == null || done.contains(name)) {
            return;
        }
        under.addLast(name);
        for (int i = 0; i < service.uses().size(); i++) {
            ConnectionBlueprint connection = service.uses().get(i);
            if (!connection.waitForHealth() || !(connection.endpoint() instanceof Endpoint.Service target)) {
                continue;
            }
            if (under.contains(target.name())) {
                circle(name, i, target.name());
            } else {
                visit(target.name());
            }
        }
        under.removeLast();
        if (done.add(name)) {
            order.add(name);
        }
    }

    private void circle(String name, int index, String back) {
        List<String> path = new ArrayList<>(under);
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(back), path.size()));
        circle.add(back);
        scope.problems()
                .cycle(
                        Scope.at("services", name, "uses").index(index),
                        "none can start first: " + String.join(" → ", circle),
                        "Write `waitForHealth: false` where a service can start without the other.");
    }
}
