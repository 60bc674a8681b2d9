package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The account {@code default} always exists. kube-linter compares namespaces even where one is left out; here what is left out fits. */
public final class ServiceAccountExists implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K19b", "The service account of pods exists")
            .because(
                    "Pods whose account is missing are not created at all: the Deployment shows 0 of 3 replicas, and only "
                            + "its events say why.")
            .from("kube-linter non-existent-service-account")
            .fix("Add the ServiceAccount to the files, or correct its name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                Node account = ServiceAccounts.named(workload);
                String name = account.textOr("");
                boolean named = !name.isEmpty() && !name.equals("default");
                if (named && cluster.refer("ServiceAccount", workload.object().namespace(), name) == null) {
                    run.found(
                            workload.object(),
                            account,
                            workload.field("serviceAccountName"),
                            "there is no ServiceAccount " + name + " in what was checked");
                }
            });
        }
    }
}
