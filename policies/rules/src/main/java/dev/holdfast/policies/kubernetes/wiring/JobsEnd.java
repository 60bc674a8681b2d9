package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** kube-score asks this of CronJobs; the API server asks it of Jobs as well. */
public final class JobsEnd implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K40f", "The pods of a job say Never or OnFailure as restart policy")
            .because("The API server refuses a job whose pods restart always, and Always is the default.")
            .from(
                    "kube-score cronjob-restartpolicy",
                    "kube-linter restart-policy",
                    "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template")
            .fix("Set restartPolicy of the pod template to Never or OnFailure.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node policy = workload.podSpec().get("restartPolicy");
        if (!workload.isService() && !policy.is("Never") && !policy.is("OnFailure")) {
            run.found(
                    workload.object(),
                    policy.isPresent() ? policy : workload.podSpec(),
                    workload.field("restartPolicy"),
                    "restartPolicy is " + policy.textOr("Always by default"));
        }
    }
}
