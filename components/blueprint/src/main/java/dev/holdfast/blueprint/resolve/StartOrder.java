package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders services so that each comes after those that it waits for. Goes down by a stack of its own: a chain of services may be as long as a file allows. */
final class StartOrder {
    /** A service on the way down, and the connection that is looked at next. */
    private static final class Step {
        private final String service;
        private final List<@Nullable ConnectionBlueprint> uses;
        private int next;

        Step(String service, List<@Nullable ConnectionBlueprint> uses) {
            this.service = service;
            this.uses = uses;
        }
    }

    private final Map<String, List<@Nullable ConnectionBlueprint>> connections;
    private final Scope scope;
    private final Set<String> done = new HashSet<>();
    private final Set<String> under = new LinkedHashSet<>();
    private final Deque<Step> way = new ArrayDeque<>();
    private final List<String> order = new ArrayList<>();

    private StartOrder(Map<String, List<@Nullable ConnectionBlueprint>> connections, Scope scope) {
        this.connections = connections;
        this.scope = scope;
    }

    /**
     * Returns the order; notes each circle of services that wait for each other.
     *
     * @param connections of each service, one for each that was written, null where it leads nowhere
     */
    static List<String> of(Map<String, List<@Nullable ConnectionBlueprint>> connections, Scope scope) {
        StartOrder order = new StartOrder(connections, scope);
        connections.keySet().forEach(order::visit);
        return List.copyOf(order.order);
    }

    private void visit(String first) {
        enter(first);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (step.next == step.uses.size()) {
                way.removeLast();
                under.remove(step.service);
                done.add(step.service);
                order.add(step.service);
            } else {
                follow(step, step.next++);
            }
        }
    }

    private void enter(String service) {
        if (!done.contains(service)) {
            way.addLast(new Step(service, connections.getOrDefault(service, List.of())));
            under.add(service);
        }
    }

    private void follow(Step step, int index) {
        ConnectionBlueprint use = step.uses.get(index);
        if (use != null && use.waitForHealth() && use.endpoint() instanceof Endpoint.Service target) {
            if (under.contains(target.name())) {
                circle(step.service, index, target.name());
            } else {
                enter(target.name());
            }
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
