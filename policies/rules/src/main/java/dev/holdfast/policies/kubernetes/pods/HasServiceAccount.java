package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The deprecated field {@code serviceAccount} counts where {@code serviceAccountName} is not written, as it does for Kubernetes. */
public final class HasServiceAccount implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K19a", "Pods have a service account of their own")
            .because(
                    "The account default is shared by all pods of the namespace that name none: a right that one of them is "
                            + "given, all of them have.")
            .from("kube-linter default-service-account", "CKV_K8S_41", "CKV_K8S_42")
            .fix("Create a ServiceAccount for the workload and name it in serviceAccountName.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node account = ServiceAccounts.named(workload);
        if (account.isAbsent() || account.is("default")) {
            run.found(
                    workload.object(),
                    account.isPresent() ? account : workload.podSpec(),
                    workload.field("serviceAccountName"),
                    account.isPresent()
                            ? "the pods use the account default"
                            : "the pods name no service account, so they use default");
        }
    }
}
