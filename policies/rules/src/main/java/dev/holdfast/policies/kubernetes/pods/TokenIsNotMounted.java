package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * What the pod says counts, else what its account says; the default is that it is mounted. Where a role is bound to the account, the pod
 * is meant to speak to the API: Polaris and Checkov report it there as well. There is no fix, since the role may be bound in a file that
 * was not looked at.
 */
public final class TokenIsNotMounted implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K19c", "Pods that need no access to the API have no token for it")
            .because(
                    "The token lies in a file of each container: who can read files there speaks to the API server in its name.")
            .from("Polaris automountServiceAccountToken", "CKV_K8S_38")
            .fix("Set automountServiceAccountToken to false at the pod or at its ServiceAccount.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        ServiceAccounts accounts = ServiceAccounts.of(cluster, run);
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                Node own = workload.podSpec().get("automountServiceAccountToken");
                String name = ServiceAccounts.named(workload).textOr("default");
                KubernetesObject account =
                        cluster.refer("ServiceAccount", workload.object().namespace(), name);
                boolean off = own.isPresent()
                        ? own.isFalse()
                        : account != null
                                && account.node()
                                        .get("automountServiceAccountToken")
                                        .isFalse();
                if (!off && !accounts.hasRole(workload.object().namespace(), name)) {
                    run.found(
                            workload.object(),
                            own.isPresent() ? own : workload.podSpec(),
                            workload.field("automountServiceAccountToken"),
                            "the pods have the token of the account " + name + ", to which no role is bound");
                }
            });
        }
    }
}
