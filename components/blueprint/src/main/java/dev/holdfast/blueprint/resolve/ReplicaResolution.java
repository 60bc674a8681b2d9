package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Replicas;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how many replicas of a service run in which region. */
final class ReplicaResolution {
    private final TopologyPath path;
    private final @Nullable Replicas written;
    private final Scope scope;

    private ReplicaResolution(String name, Service service, Scope scope) {
        this.path = Scope.at("services", name, "replicas");
        this.written = service.replicas();
        this.scope = scope;
    }

    /** Returns replicas by region, in the order of the regions; a region without any is left out. */
    static Map<String, Integer> resolve(String name, Service service, Scope scope) {
        ReplicaResolution resolution = new ReplicaResolution(name, service, scope);
        return resolution.withRecovery(resolution.serving());
    }

    private Map<String, Integer> serving() {
        if (written != null && written.byRegion() != null) {
            return named(written.byRegion());
        }
        List<String> regions = written == null || written.regions() == null
                ? scope.serving()
                : scope.known(path.key("regions"), written.regions());
        Integer total = written == null ? null : written.total();
        if (total != null) {
            return divided(total, regions);
        }
        int each = scope.decisions()
                .orDefault(path, written == null ? null : written.perRegion(), 1, "one replica is the least that runs");
        Map<String, Integer> replicas = new LinkedHashMap<>();
        regions.forEach(region -> replicas.put(region, each));
        return replicas;
    }

    /** The regions' order, not that in which the numbers were written. */
    private Map<String, Integer> named(Map<String, Integer> byRegion) {
        TopologyPath at = path.key("byRegion");
        byRegion.keySet().stream()
                .filter(region -> !scope.regions().containsKey(region))
                .forEach(region -> scope.problems()
                        .unknown(
                                at.key(region),
                                "region",
                                region,
                                scope.regions().keySet()));
        Map<String, Integer> replicas = new LinkedHashMap<>();
        for (String region : scope.regions().keySet()) {
            Integer number = byRegion.get(region);
            if (number != null) {
                replicas.put(region, scope.decisions().written(at.key(region), number));
            }
        }
        return replicas;
    }

    private Map<String, Integer> divided(int total, List<String> regions) {
        if (total < regions.size()) {
            scope.problems()
                    .contradiction(
                            path.key("total"),
                            total + " replicas cannot run in " + regions.size() + " regions",
                            "Write at least " + regions.size() + ", or name fewer regions.");
        }
        Map<String, Integer> replicas = new LinkedHashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            int share = Math.max(1, total / regions.size() + (i < total % regions.size() ? 1 : 0));
            replicas.put(
                    regions.get(i),
                    scope.decisions()
                            .derived(
                                    path.key(regions.get(i)),
                                    share,
                                    total + " divided evenly, the first regions one more",
                                    path.key("total")));
        }
        return replicas;
    }

    /** A region for recovery stands ready to run what the primary runs. */
    private Map<String, Integer> withRecovery(Map<String, Integer> serving) {
        Map<String, Integer> all = new LinkedHashMap<>(serving);
        Integer primary = serving.entrySet().stream()
                .filter(entry -> scope.isPrimary(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (primary == null) {
            return all;
        }
        for (String region : scope.regions().keySet()) {
            if (scope.recovers(region) && !all.containsKey(region)) {
                all.put(
                        region,
                        scope.decisions()
                                .derived(
                                        path.key(region),
                                        primary,
                                        "a region for recovery is made ready to run what the primary runs",
                                        Scope.at("regions", region, "role"),
                                        path));
            }
        }
        return all;
    }

    /**
     * Returns the replicas that an autoscaler begins with: what was decided, but nowhere fewer than its least number.
     *
     * @param least the least number
     */
    static Map<String, Integer> atLeast(int least, String name, Map<String, Integer> replicas, Scope scope) {
        TopologyPath path = Scope.at("services", name, "replicas");
        TopologyPath min = Scope.at("services", name, "autoscaling", "min");
        String because = "the autoscaler begins with its least number";
        Map<String, Integer> raised = new LinkedHashMap<>(replicas);
        raised.replaceAll((region, number) ->
                number >= least ? number : scope.decisions().derived(path.key(region), least, because, min));
        if (replicas.values().stream().allMatch(number -> number < least)) {
            scope.decisions().derived(path, least, because, min);
        }
        return raised;
    }
}
