package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.topology.Placement;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.TaintEffect;
import dev.holdfast.topology.Toleration;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how replicas keep apart. */
final class PlacementResolution {
    /** How much it would hurt if two replicas failed together. */
    enum Stake {
        /** There is nothing to keep apart. */
        SINGLE,
        /** Less capacity. */
        CAPACITY,
        /** A copy of data. */
        DATA,
        /** A vote. */
        VOTE
    }

    private PlacementResolution() {}

    /** Returns where replicas run of what nobody can place otherwise. */
    static PlacementBlueprint derived(TopologyPath path, Stake stake, Scope scope) {
        return resolve(path, null, stake, Set.of(), scope);
    }

    /**
     * Returns where replicas run.
     *
     * @param regions the regions that they run in
     */
    static PlacementBlueprint resolve(
            TopologyPath path, @Nullable Placement written, Stake stake, Set<String> regions, Scope scope) {
        Decisions decisions = scope.decisions();
        boolean laptop = scope.profile() == Profile.DEVELOPMENT;
        Strictness hosts = decisions.orDerived(
                path.key("acrossHosts"),
                written == null ? null : written.acrossHosts(),
                strictness(stake, laptop, Stake.DATA),
                because(stake, laptop, "the loss of a host may cost no more than one"),
                path.parent(),
                Scope.at("profile"));
        Strictness zones = decisions.orDerived(
                path.key("acrossZones"),
                written == null ? null : written.acrossZones(),
                strictness(stake, laptop, Stake.VOTE),
                because(stake, laptop, "the loss of a zone may cost no more than its share"),
                path.parent(),
                Scope.at("profile"));
        tolerations(path.key("tolerations"), Absent.list(written == null ? null : written.tolerations()), scope);
        Map<String, String> labels = new LinkedHashMap<>(Absent.map(written == null ? null : written.nodeLabels()));
        List<Toleration> tolerations = new ArrayList<>(Absent.list(written == null ? null : written.tolerations()));
        String name = written == null ? null : written.nodePool();
        NodePoolBlueprint pool = name == null ? null : pool(path, name, regions, scope);
        if (name != null && pool != null) {
            labels.put(NodePoolBlueprint.LABEL, name);
            if (pool.dedicated()) {
                explain(path.key("tolerations").index(tolerations.size()), path.key("nodePool"), name, scope);
                tolerations.add(new Toleration(NodePoolBlueprint.LABEL, name, TaintEffect.NO_SCHEDULE, null));
            }
        }
        return new PlacementBlueprint(
                hosts,
                zones,
                Collections.unmodifiableMap(labels),
                List.copyOf(tolerations),
                written == null ? null : written.priorityClass());
    }

    private static void explain(TopologyPath toleration, TopologyPath pool, String name, Scope scope) {
        String because = "machines of this pool keep away what does not ask for them";
        scope.decisions().derived(toleration.key("key"), NodePoolBlueprint.LABEL, because, pool);
        scope.decisions().derived(toleration.key("value"), name, because, pool);
        scope.decisions().derived(toleration.key("effect"), TaintEffect.NO_SCHEDULE, because, pool);
    }

    private static @Nullable NodePoolBlueprint pool(TopologyPath path, String name, Set<String> regions, Scope scope) {
        NodePoolBlueprint pool = scope.nodePools().get(name);
        if (pool == null) {
            scope.problems()
                    .unknown(
                            path.key("nodePool"),
                            "node pool",
                            name,
                            scope.nodePools().keySet());
            return null;
        }
        List<String> elsewhere = regions.stream()
                .filter(region -> !pool.regions().contains(region))
                .toList();
        if (!elsewhere.isEmpty()) {
            scope.problems()
                    .contradiction(
                            path.key("nodePool"),
                            "the pool " + name + " is not in " + String.join(", ", elsewhere),
                            "Let the pool be there too, or the service run only where it is.");
        }
        scope.decisions()
                .derived(
                        path.key("nodeLabels").key(NodePoolBlueprint.LABEL),
                        name,
                        "machines of a pool carry this label",
                        path.key("nodePool"));
        return pool;
    }

    /** The API server refuses it: pods are only ever driven away by taints of that effect. */
    private static void tolerations(TopologyPath path, List<Toleration> tolerations, Scope scope) {
        for (int i = 0; i < tolerations.size(); i++) {
            Toleration toleration = tolerations.get(i);
            if (toleration.duration() != null && toleration.effect() != TaintEffect.NO_EXECUTE) {
                scope.problems()
                        .contradiction(
                                path.index(i).key("duration"),
                                "only a taint that drives pods away is borne for a time",
                                "Write `effect: no-execute` too, or leave it out.");
            }
        }
    }

    private static Strictness strictness(Stake stake, boolean laptop, Stake requiredFrom) {
        if (stake == Stake.SINGLE) {
            return Strictness.OFF;
        }
        return !laptop && stake.compareTo(requiredFrom) >= 0 ? Strictness.REQUIRED : Strictness.PREFERRED;
    }

    private static String because(Stake stake, boolean laptop, String rule) {
        if (stake == Stake.SINGLE) {
            return "a single replica has none to keep apart from";
        }
        return laptop ? "a development cluster may have one host" : rule;
    }
}
