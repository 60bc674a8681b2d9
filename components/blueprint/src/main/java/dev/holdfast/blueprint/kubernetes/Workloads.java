package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.ServiceKind;
import dev.holdfast.topology.UpdateStrategy;

/** Facts about the workload that a service becomes. */
public final class Workloads {
    private Workloads() {}

    /** Whether its pods have names that last: those that keep data do, and those that others find one by one. */
    public static boolean isStateful(ServiceBlueprint service) {
        return service.kind() == ServiceKind.STATEFUL || service.findsItsOwn();
    }

    /** Whether a controller that is no part of Kubernetes runs its pods, since old and new ones run side by side in stages. */
    public static boolean isRollout(ServiceBlueprint service) {
        UpdateStrategy strategy = service.update().strategy();
        return strategy == UpdateStrategy.BLUE_GREEN || strategy == UpdateStrategy.CANARY;
    }

    /** Whether a system has any such service. */
    public static boolean anyRollout(Blueprint blueprint) {
        return blueprint.services().values().stream().anyMatch(Workloads::isRollout);
    }

    /**
     * Whether one Service leads to the version that has the traffic. One that gives each pod a name would lead to both versions: the controller
     * steers one Service only.
     */
    public static boolean changesOver(ServiceBlueprint service) {
        return service.update().strategy() == UpdateStrategy.BLUE_GREEN;
    }

    /** Whether pods of ours balance the load; otherwise the cloud does. */
    public static boolean isProxy(Engine engine) {
        return engine != Engine.CLOUD;
    }

    /** Replicas that are sure to be there: the least that an autoscaler leaves. */
    static int sureReplicas(Scope scope, ServiceBlueprint service) {
        return service.autoscaling() == null
                ? scope.replicas(service)
                : service.autoscaling().min();
    }
}
