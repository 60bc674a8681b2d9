package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.FailoverBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Affinity;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.PodAffinityTerm;
import dev.holdfast.blueprint.kubernetes.api.Toleration;
import dev.holdfast.blueprint.kubernetes.api.TopologySpreadConstraint;
import dev.holdfast.blueprint.kubernetes.api.WeightedPodAffinityTerm;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.TaintEffect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the pods of a workload run.
 *
 * @param scope the region
 * @param others the pods from which each keeps apart
 * @param placement the wishes
 * @param replicas pods that are sure to be there
 * @param version the label by which versions are counted apart, that of what makes them: otherwise pods of the old version, which are about to
 *     go, would decide where new ones may run; absent where names stay from version to version
 */
record Spread(Scope scope, LabelSelector others, PlacementBlueprint placement, int replicas, @Nullable String version) {
    /** How a Deployment labels versions. */
    static final String DEPLOYMENT = "pod-template-hash";

    /** How Argo Rollouts labels versions. */
    static final String ROLLOUT = "rollouts-pod-template-hash";

    private static final String ZONE = "topology.kubernetes.io/zone";
    private static final String HOST = "kubernetes.io/hostname";
    private static final int MOST_WEIGHT = 100;

    /** How evenly pods are spread; a single one has nothing to keep apart from. */
    List<TopologySpreadConstraint> constraints() {
        List<TopologySpreadConstraint> constraints = new ArrayList<>();
        if (replicas > 1 && scope.region().zones() > 1) {
            add(
                    constraints,
                    placement.acrossZones(),
                    ZONE,
                    Math.min(scope.region().zones(), replicas));
        }
        if (replicas > 1) {
            add(constraints, placement.acrossHosts(), HOST, null);
        }
        return constraints;
    }

    private void add(
            List<TopologySpreadConstraint> constraints,
            Strictness strictness,
            String topologyKey,
            @Nullable Integer places) {
        if (strictness == Strictness.OFF) {
            return;
        }
        boolean required = strictness == Strictness.REQUIRED;
        constraints.add(new TopologySpreadConstraint(
                1,
                // Without it a zone that has no node at the moment would not count. Allowed only where it is required.
                required ? places : null,
                topologyKey,
                required ? "DoNotSchedule" : "ScheduleAnyway",
                // Nodes on which these pods cannot run must not count as places that are left empty.
                "Honor",
                others,
                versions(27)));
    }

    /** The label of versions, from the minor version on in which it can be said there. */
    private List<String> versions(int since) {
        return version != null && scope.version().atLeast(1, since, 0) ? List.of(version) : List.of();
    }

    @Nullable
    Affinity affinity() {
        if (replicas < 2 || placement.acrossHosts() == Strictness.OFF) {
            return null;
        }
        PodAffinityTerm term = new PodAffinityTerm(others, HOST, versions(31));
        return placement.acrossHosts() == Strictness.REQUIRED
                ? new Affinity(List.of(term), List.of())
                : new Affinity(List.of(), List.of(new WeightedPodAffinityTerm(MOST_WEIGHT, term)));
    }

    /** The same, and a wish to keep apart from further pods: over zones where there are several, and over hosts. */
    Affinity affinity(LabelSelector further) {
        Affinity own = affinity();
        List<WeightedPodAffinityTerm> wishes =
                new ArrayList<>(own == null ? List.of() : own.preferredDuringSchedulingIgnoredDuringExecution());
        List<String> places = scope.region().zones() > 1 ? List.of(HOST, ZONE) : List.of(HOST);
        for (String place : places) {
            wishes.add(new WeightedPodAffinityTerm(MOST_WEIGHT / 2, new PodAffinityTerm(further, place, List.of())));
        }
        return new Affinity(
                own == null ? List.of() : own.requiredDuringSchedulingIgnoredDuringExecution(), List.copyOf(wishes));
    }

    /** The taints that are borne; where failures are answered without a person, a lost node is borne only until it counts as lost. */
    List<Toleration> tolerations() {
        List<Toleration> tolerations = new ArrayList<>();
        placement.tolerations().forEach(toleration -> tolerations.add(toleration(toleration)));
        FailoverBlueprint failover = scope.blueprint().failover();
        if (failover != null && failover.automatic()) {
            long seconds = Seconds.of(failover.detection());
            for (String taint : List.of("node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable")) {
                tolerations.add(new Toleration(taint, "Exists", null, "NoExecute", seconds));
            }
        }
        return tolerations;
    }

    private static Toleration toleration(dev.holdfast.topology.Toleration toleration) {
        Duration duration = toleration.duration();
        TaintEffect effect = toleration.effect();
        return new Toleration(
                toleration.key(),
                toleration.value() == null ? "Exists" : "Equal",
                toleration.value(),
                effect == null ? null : effect(effect),
                duration == null ? null : Long.valueOf(Seconds.of(duration)));
    }

    private static String effect(TaintEffect effect) {
        return switch (effect) {
            case NO_SCHEDULE -> "NoSchedule";
            case PREFER_NO_SCHEDULE -> "PreferNoSchedule";
            case NO_EXECUTE -> "NoExecute";
        };
    }
}
