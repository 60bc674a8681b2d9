package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.UpdateBlueprint;
import dev.holdfast.blueprint.kubernetes.api.DeploymentSpec;
import dev.holdfast.blueprint.kubernetes.api.Rollout;
import dev.holdfast.blueprint.kubernetes.api.RolloutBlueGreen;
import dev.holdfast.blueprint.kubernetes.api.RolloutCanary;
import dev.holdfast.blueprint.kubernetes.api.RolloutSpec;
import dev.holdfast.blueprint.kubernetes.api.RolloutStep;
import dev.holdfast.blueprint.kubernetes.api.RolloutStrategy;
import dev.holdfast.blueprint.kubernetes.api.ScaleTargetRef;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.topology.Promotion;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Services whose versions run side by side: Argo Rollouts runs them in place of Kubernetes' own Deployment. */
final class Rollouts {
    /** What an autoscaler turns. */
    static ScaleTargetRef target(Identity identity) {
        return new ScaleTargetRef(Rollout.API, Rollout.KIND, identity.instance());
    }

    private Rollouts() {}

    /** What a Deployment would run, in stages. */
    static Rollout of(Scope scope, Identity identity, UpdateBlueprint update, DeploymentSpec same) {
        return new Rollout(
                scope.meta(identity.instance(), identity),
                new RolloutSpec(
                        same.replicas(),
                        same.selector(),
                        strategy(identity, update),
                        same.minReadySeconds(),
                        same.progressDeadlineSeconds(),
                        same.revisionHistoryLimit(),
                        same.template()));
    }

    private static RolloutStrategy strategy(Identity identity, UpdateBlueprint update) {
        Duration keepOld = update.keepOld();
        if (keepOld == null) {
            return new RolloutStrategy(
                    null, new RolloutCanary(update.maxSurge(), update.maxUnavailable(), steps(update)));
        }
        return new RolloutStrategy(
                new RolloutBlueGreen(
                        identity.instance(),
                        ObjectNames.preview(identity.instance()),
                        update.promotion() == Promotion.AUTOMATIC,
                        Seconds.of(keepOld)),
                null);
    }

    private static List<RolloutStep> steps(UpdateBlueprint update) {
        return update.steps().stream()
                .flatMap(step ->
                        Stream.of(RolloutStep.weight(step.weight()), RolloutStep.waiting(Seconds.of(step.pause()))))
                .toList();
    }

    /** The Service that leads to the version that has no traffic yet. */
    static Service preview(Scope scope, Identity identity, ServiceBlueprint service) {
        return Services.internal(
                scope,
                ObjectNames.preview(identity.instance()),
                identity,
                Ports.service(service.ports()),
                service.sessionAffinity());
    }
}
