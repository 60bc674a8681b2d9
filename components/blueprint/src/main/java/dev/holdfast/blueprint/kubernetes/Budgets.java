package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.DisruptionBlueprint;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudgetSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Disruption budgets. */
final class Budgets {
    private Budgets() {}

    /** The budget of what runs in the region of the scope; none where the system has none for it. */
    static List<PodDisruptionBudget> of(Scope scope, Identity identity, @Nullable DisruptionBlueprint disruption) {
        Integer away = disruption == null
                ? null
                : disruption.byRegion().get(scope.region().name());
        return away == null ? List.of() : List.of(of(scope, identity, away));
    }

    /** The budget of replicas of which one may be away; none for a single one, which planned work has to be able to move. */
    static List<PodDisruptionBudget> ofReplicas(Scope scope, Identity identity, int replicas) {
        return replicas > 1 ? List.of(of(scope, identity, 1)) : List.of();
    }

    /** A budget; pods that are not ready may always go, or a broken one would block the draining of its node for ever. */
    static PodDisruptionBudget of(Scope scope, Identity identity, int maxUnavailable) {
        return new PodDisruptionBudget(
                scope.meta(identity.instance(), identity),
                new PodDisruptionBudgetSpec(maxUnavailable, "AlwaysAllow", identity.selector()));
    }
}
