package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Several pods on one node go down with it. Differs from kube-score in four things: a topology spread constraint over nodes counts; a
 * preferred anti-affinity over zones does not, since it lets two pods of a zone share a node; a Deployment that writes no replicas has one
 * pod, so nothing is asked of it; and the pods of an autoscaler count.
 */
public final class ReplicasSpreadOverNodes implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K35a", "The pods of a workload are kept on different nodes")
            .notedInDevelopment()
            .because(
                    "The scheduler may put all replicas on one node, often the newest and emptiest: its loss is the loss of the service.")
            .from(
                    "kube-linter no-anti-affinity",
                    "kube-score deployment-has-host-podantiaffinity",
                    "kube-score statefulset-has-host-podantiaffinity",
                    "Polaris topologySpreadConstraint")
            .fix(
                    "Add a topology spread constraint, or an anti-affinity, with topologyKey kubernetes.io/hostname that selects the "
                            + "workload's own pods.");

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
                if (relations.most(workload) > 1 && !Spreading.overNodes(workload)) {
                    run.found(
                            workload.object(),
                            workload.podSpec(),
                            workload.field("topologySpreadConstraints"),
                            "nothing keeps its up to " + relations.most(workload) + " pods on different nodes");
                }
            });
        }
    }
}
