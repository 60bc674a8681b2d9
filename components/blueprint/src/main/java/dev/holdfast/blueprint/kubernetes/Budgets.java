package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudgetSpec;

/** Disruption budgets. */
final class Budgets {
    private Budgets() {}

    /** A budget; pods that are not ready may always go, or a broken one would block the draining of its node for ever. */
    static PodDisruptionBudget of(Scope scope, Identity identity, int maxUnavailable) {
        return new PodDisruptionBudget(
                scope.meta(identity.instance(), identity),
                new PodDisruptionBudgetSpec(maxUnavailable, "AlwaysAllow", identity.selector()));
    }
}
