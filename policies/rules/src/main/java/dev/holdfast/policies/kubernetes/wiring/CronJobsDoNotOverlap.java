package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What Kubernetes does by default, to run jobs beside each other, suits few of them. */
public final class CronJobsDoNotOverlap implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K40e", "A CronJob does not start while its last job still runs")
            .because(
                    "The backup that takes longer than an hour is joined by the next one, and the next: each slows the others, until "
                            + "the nodes are full of them.")
            .from("https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy")
            .fix("Set spec.concurrencyPolicy to Forbid, or to Replace.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("CronJob");
    }

    @Override
    public void check(KubernetesObject job, RuleRun run) {
        Node policy = job.node().at("spec", "concurrencyPolicy");
        if (!policy.is("Forbid") && !policy.is("Replace")) {
            run.found(
                    job,
                    policy.isPresent() ? policy : job.node().get("spec"),
                    "spec.concurrencyPolicy",
                    "concurrencyPolicy is " + policy.textOr("Allow by default"));
        }
    }
}
