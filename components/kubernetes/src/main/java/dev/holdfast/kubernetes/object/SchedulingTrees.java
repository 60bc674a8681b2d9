package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.Affinity;
import dev.holdfast.blueprint.kubernetes.api.PodAffinityTerm;
import dev.holdfast.blueprint.kubernetes.api.Toleration;
import dev.holdfast.blueprint.kubernetes.api.TopologySpreadConstraint;
import dev.holdfast.blueprint.kubernetes.api.WeightedPodAffinityTerm;
import java.util.Map;

/** Where pods run. */
final class SchedulingTrees {
    private SchedulingTrees() {}

    static Map<String, Object> affinity(Affinity affinity) {
        return new Fields()
                .with(
                        "podAntiAffinity",
                        new Fields()
                                .list(
                                        "requiredDuringSchedulingIgnoredDuringExecution",
                                        affinity.requiredDuringSchedulingIgnoredDuringExecution(),
                                        SchedulingTrees::term)
                                .list(
                                        "preferredDuringSchedulingIgnoredDuringExecution",
                                        affinity.preferredDuringSchedulingIgnoredDuringExecution(),
                                        SchedulingTrees::weighted)
                                .done())
                .done();
    }

    private static Map<String, Object> weighted(WeightedPodAffinityTerm weighted) {
        return new Fields()
                .with("weight", weighted.weight())
                .with("podAffinityTerm", term(weighted.podAffinityTerm()))
                .done();
    }

    private static Map<String, Object> term(PodAffinityTerm term) {
        return new Fields()
                .with("topologyKey", term.topologyKey())
                .with("labelSelector", SelectorTrees.of(term.labelSelector()))
                .list("matchLabelKeys", term.matchLabelKeys())
                .done();
    }

    static Map<String, Object> spread(TopologySpreadConstraint constraint) {
        return new Fields()
                .with("topologyKey", constraint.topologyKey())
                .with("maxSkew", constraint.maxSkew())
                .with("minDomains", constraint.minDomains())
                .with("whenUnsatisfiable", constraint.whenUnsatisfiable())
                .with("nodeTaintsPolicy", constraint.nodeTaintsPolicy())
                .with("labelSelector", SelectorTrees.of(constraint.labelSelector()))
                .list("matchLabelKeys", constraint.matchLabelKeys())
                .done();
    }

    static Map<String, Object> toleration(Toleration toleration) {
        return new Fields()
                .with("operator", toleration.operator())
                .with("key", toleration.key())
                .with("value", toleration.value())
                .with("effect", toleration.effect())
                .with("tolerationSeconds", toleration.tolerationSeconds())
                .done();
    }
}
