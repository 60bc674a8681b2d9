package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.Workloads;

/** What Kubernetes manifests can say of versions that run side by side: Argo Rollouts runs them. */
final class StageFidelity {
    private static final String CONTROLLER = "the cluster needs Argo Rollouts";

    private StageFidelity() {}

    static void rows(Table table, Blueprint blueprint) {
        table.approximated(
                        PlacementFeature.BLUE_GREEN,
                        isBalanced(blueprint)
                                ? CONTROLLER
                                        + "; load balancers reach the version by one address, behind which the cluster balances: they see no single replica"
                                : CONTROLLER)
                .approximated(
                        PlacementFeature.CANARY,
                        CONTROLLER
                                + "; the share is that of replicas, in whole ones, and so of the traffic as far as it is spread evenly");
    }

    /** Whether pods of ours balance what changes over. */
    private static boolean isBalanced(Blueprint blueprint) {
        return blueprint.loadBalancers().values().stream()
                .filter(balancer -> Workloads.isProxy(balancer.engine()))
                .flatMap(balancer -> balancer.listeners().stream())
                .flatMap(listener -> listener.routes().stream())
                .flatMap(route -> route.targets().stream())
                .map(RouteTarget::service)
                .anyMatch(service -> changesOver(blueprint, service));
    }

    private static boolean changesOver(Blueprint blueprint, String name) {
        ServiceBlueprint service = blueprint.services().get(name);
        return service != null && Workloads.changesOver(service);
    }
}
