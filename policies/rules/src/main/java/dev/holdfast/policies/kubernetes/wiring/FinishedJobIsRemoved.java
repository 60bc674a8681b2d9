package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * The jobs of a CronJob are counted and removed by it; those on their own stay for ever. Hooks of Helm and Argo CD are removed by these before
 * the next one is made.
 */
public final class FinishedJobIsRemoved implements ObjectRule {
    private static final List<String> HOOKS = List.of("helm.sh/hook", "argocd.argoproj.io/hook");
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K40g", "A Job of its own says how long it stays after its end")
            .because(
                    "Each finished job keeps its pods as objects: after some thousand releases the API server answers slowly, and "
                            + "each list of pods is long.")
            .from(
                    "kube-linter job-ttl-seconds-after-finished",
                    "https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/")
            .fix("Set spec.ttlSecondsAfterFinished, long enough to read the logs: 86400 is a day.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Job");
    }

    @Override
    public void check(KubernetesObject job, RuleRun run) {
        Node stay = job.node().at("spec", "ttlSecondsAfterFinished");
        if (stay.isAbsent() && !isHook(job)) {
            run.found(job, job.node().get("spec"), "spec.ttlSecondsAfterFinished", "it stays for ever after its end");
        }
    }

    private static boolean isHook(KubernetesObject job) {
        Node annotations = job.node().at("metadata", "annotations");
        for (String hook : HOOKS) {
            if (annotations.get(hook).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
