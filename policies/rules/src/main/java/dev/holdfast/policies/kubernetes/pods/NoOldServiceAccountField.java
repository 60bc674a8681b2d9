package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The API server writes the old field beside the new one, so both with the same name are what a cluster gives out. */
public final class NoOldServiceAccountField implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K19d", "Pods name their account in serviceAccountName")
            .warning()
            .because(
                    "The old field is only there for what was written before; where both differ, readers look at the wrong one.")
            .from("kube-linter deprecated-service-account-field")
            .fix("Write serviceAccountName in place of serviceAccount.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node old = workload.podSpec().get("serviceAccount");
        if (old.isPresent() && !workload.podSpec().get("serviceAccountName").is(old.textOr(""))) {
            run.found(
                    workload.object(),
                    old,
                    workload.field("serviceAccount"),
                    "the pods name their account " + old.textOr("") + " in the old field serviceAccount");
        }
    }
}
