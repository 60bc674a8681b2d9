package dev.holdfast.policies.model.recovery;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** In a topology every schedule and window has a time zone by its language; a CronJob may leave it to wherever the controller runs. */
public final class CronJobsSayTheirTimeZone implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M22c", "A CronJob says in which time zone its schedule is")
            .warning()
            .because(
                    "The schedule is read in the time zone of the machine that the controller runs on: after a move of the control plane the backup is made at noon.")
            .from(
                    "requirements R108, R113 (BUG 120)",
                    "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones")
            .fix("Set spec.timeZone, such as Etc/UTC.");

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
        Node spec = job.node().get("spec");
        String schedule = spec.get("schedule").textOr("");
        if (schedule.contains("TZ=")) {
            // Kubernetes refuses it since 1.29, and before took it without a promise.
            run.found(job, spec.get("schedule"), "spec.schedule", "the time zone is within the schedule");
        } else if (spec.get("timeZone").isAbsent()) {
            run.found(job, spec, "spec.timeZone", "nothing says in which time zone " + schedule + " is");
        }
    }
}
