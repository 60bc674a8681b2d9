package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Passage;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** As kube-score has it; the other half is K38b. No policy holds for a pod that shares the network of its node, which K16c finds. Policies of Cilium and Calico count. */
public final class PodHasIngressPolicy implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K38a", "A NetworkPolicy says who may connect to a pod")
            .because("Whoever breaks into any pod of the cluster can connect to this one: a database answers to a"
                    + " hacked web shop of another team.")
            .from("kube-score pod-networkpolicy", "kube-linter non-isolated-pod", "Polaris missingNetworkPolicy")
            .fix("Add a NetworkPolicy that selects the pods, with policyTypes Ingress and Egress, and rules for"
                    + " those who need it.");

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
                                .noneMatch(Passage::isOnIngress)
                        && !OtherPolicies.mayRestrict(workload, "ingress", cluster)) {
                    run.found(
                            workload.object(),
                            workload.podLabels().isPresent() ? workload.podLabels() : workload.template(),
                            workload.kind().equals("Pod") ? "metadata.labels" : "spec.template.metadata.labels",
                            "no NetworkPolicy restricts what connects to its pods");
                }
            });
        }
    }
}
