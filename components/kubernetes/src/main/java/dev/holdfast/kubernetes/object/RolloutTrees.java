package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.RolloutSpec;
import dev.holdfast.blueprint.kubernetes.api.RolloutStep;
import dev.holdfast.blueprint.kubernetes.api.RolloutStrategy;
import java.util.Map;

/** What Argo Rollouts runs. */
final class RolloutTrees {
    private RolloutTrees() {}

    static Map<String, Object> of(RolloutSpec spec) {
        return new Fields()
                .with("replicas", spec.replicas())
                .with("selector", SelectorTrees.of(spec.selector()))
                .with("strategy", strategy(spec.strategy()))
                .with("minReadySeconds", spec.minReadySeconds())
                .with("progressDeadlineSeconds", spec.progressDeadlineSeconds())
                .with("revisionHistoryLimit", spec.revisionHistoryLimit())
                .with("template", PodTrees.of(spec.template()))
                .done();
    }

    private static Map<String, Object> strategy(RolloutStrategy strategy) {
        return new Fields()
                .tree("blueGreen", strategy.blueGreen(), change -> new Fields()
                        .with("activeService", change.activeService())
                        .with("previewService", change.previewService())
                        .with("autoPromotionEnabled", change.autoPromotionEnabled())
                        .with("scaleDownDelaySeconds", change.scaleDownDelaySeconds())
                        .done())
                .tree("canary", strategy.canary(), canary -> new Fields()
                        .with("maxSurge", canary.maxSurge())
                        .with("maxUnavailable", canary.maxUnavailable())
                        .list("steps", canary.steps(), RolloutTrees::step)
                        .done())
                .done();
    }

    private static Map<String, Object> step(RolloutStep step) {
        return new Fields()
                .with("setWeight", step.setWeight())
                .tree("pause", step.pause(), seconds -> new Fields()
                        .with("duration", seconds)
                        .done())
                .done();
    }
}
