package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Pods on different nodes may still all be in one zone. A warning, since many a cluster has a single one. */
public final class ReplicasSpreadOverZones implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K35b", "The pods of a workload are spread over zones")
            .warning()
            .notedInDevelopment()
            .because("When a zone of the provider fails, a service whose pods all happened to be there is gone.")
            .from(
                    "kube-score pod-topology-spread-constraints",
                    "Polaris topologySpreadConstraint",
                    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/")
            .fix(
                    "Add a topology spread constraint with topologyKey topology.kubernetes.io/zone that selects the workload's own pods.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Workload workload : cluster.workloads()) {
            if (!workload.isReplicated()) {
                continue;
            }
            run.of(workload.object(), () -> {
                if (relations.most(workload) > 1 && !Spreading.overZones(workload)) {
                    run.found(
                            workload.object(),
                            workload.podSpec(),
                            workload.field("topologySpreadConstraints"),
                            "nothing spreads its up to " + relations.most(workload) + " pods over zones");
                }
            });
        }
    }
}
