package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * How late a job may still start. kube-score only asks that it is written; below 10 seconds Kubernetes may never start one, since it looks
 * every 10 seconds.
 */
public final class CronJobHasDeadline implements ObjectRule {
    private static final long LEAST = 10;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K40d", "A CronJob says how late it may still start, at least 10 seconds")
            .because(
                    "Without a deadline, a CronJob that could not start 100 times, as over a long week-end without its controller, never "
                            + "starts again.")
            .from(
                    "kube-score cronjob-has-deadline",
                    "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline")
            .fix("Set spec.startingDeadlineSeconds to how late the job still makes sense, at least 10.");

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
        Node deadline = job.node().at("spec", "startingDeadlineSeconds");
        Long seconds = deadline.whole();
        if (seconds == null || seconds < LEAST) {
            run.found(
                    job,
                    deadline.isPresent() ? deadline : job.node().get("spec"),
                    "spec.startingDeadlineSeconds",
                    deadline.isPresent()
                            ? "it may start only " + deadline.textOr("") + " s late, below " + LEAST + " s"
                            : "there is no deadline to start");
        }
    }
}
