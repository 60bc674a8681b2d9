package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Passage;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** As kube-score has it; the other half is K38a. No policy holds for a pod that shares the network of its node, which K16c finds. Policies of Cilium and Calico count. */
public final class PodHasEgressPolicy implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K38b", "A NetworkPolicy says what a pod may connect to")
            .because("Who breaks into the pod sends the data to where he likes, and searches the cluster from there.")
            .from("kube-score pod-networkpolicy", "kube-linter non-isolated-pod", "Polaris missingNetworkPolicy")
            .fix("Add a NetworkPolicy that selects the pods, with policyTypes Ingress and Egress, and rules for DNS"
                    + " and what they use.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                if (!workload.podSpec().get("hostNetwork").isTrue()
                        && cluster.relations().policies().selecting(workload).stream()
                                .noneMatch(Passage::isOnEgress)
                        && !OtherPolicies.mayRestrict(workload, "egress", cluster)) {
                    run.found(
                            workload.object(),
                            workload.podLabels().isPresent() ? workload.podLabels() : workload.template(),
                            workload.kind().equals("Pod") ? "metadata.labels" : "spec.template.metadata.labels",
                            "no NetworkPolicy restricts what its pods connect to");
                }
            });
        }
    }
}
