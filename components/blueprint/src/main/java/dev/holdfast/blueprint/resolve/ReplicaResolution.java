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
    private ReplicaResolution() {}

    /** Returns replicas by region, in the order of the regions; a region without any is left out. */
    static Map<String, Integer> resolve(String name, Service service, Scope scope) {
        TopologyPath path = Scope.at("services", name, "replicas");
        Replicas written = service.replicas();
        List<String> regions = written == null || written.regions() == null
                ? scope.serving()
                : scope.known(path.key("regions"), written.regions());
        Integer total = written == null ? null : written.total();
        int each = each(name, path, service, written, scope);
        if (total != null && total < regions.size()) {
            scope.problems()
                    .contradiction(
                            path,
                            total + " replicas cannot run in " + regions.size() + " regions",
                            "Write at least " + regions.size() + ", or name fewer regions.");
        }
        Map<String, Integer> replicas = new LinkedHashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            replicas.put(regions.get(i), total == null ? each : share(total, regions.size(), i));
        }
        return withRecovery(path, replicas, scope);
    }

    private static int each(String name, TopologyPath path, Service service, @Nullable Replicas written, Scope scope) {
        Integer perRegion = written == null ? null : written.perRegion();
        if (written != null && perRegion == null) {
            return 1;
        }
        if (perRegion == null
                && service.autoscaling() != null
                && service.autoscaling().min() != null) {
            return scope.decisions()
                    .derived(
                            path,
                            service.autoscaling().min(),
                            "the autoscaler begins with its least number",
                            Scope.at("services", name, "autoscaling", "min"));
        }
        return scope.decisions().orDefault(path, perRegion, 1, "one replica is the least that runs");
    }

    private static int share(int total, int regions, int index) {
        return Math.max(1, total / regions + (index < total % regions ? 1 : 0));
    }

    /** A region for recovery stands ready to run what the primary runs. */
    private static Map<String, Integer> withRecovery(TopologyPath path, Map<String, Integer> serving, Scope scope) {
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
}
