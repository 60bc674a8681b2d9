package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * The use of a resource in percent is a share of what the pods request. Limits count as requests where these are not written, as the API
 * server fills them in, and so do those of the pod as a whole; a LimitRange with default requests in the namespace may do that too, so that nothing is found there.
 */
public final class AutoscaledPodsRequestWhatIsMeasured implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K27b", "Pods request the resources whose use an autoscaler follows")
            .because("For one container without a request the autoscaler cannot say what 70 % of it is: it reports "
                    + "FailedGetResourceMetric and stops scaling the workload by that metric.")
            .from(
                    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work")
            .fix("Add a request for the resource to each container of the pods, sidecars included.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Autoscaler autoscaler : relations.autoscalers()) {
            KubernetesObject object = autoscaler.object();
            run.of(object, () -> {
                KubernetesObject target = relations.find(object, autoscaler.targetKind(), autoscaler.targetName());
                Workload workload = target == null ? null : relations.workload(target);
                if (workload != null
                        && cluster.ofKind("LimitRange").stream()
                                .noneMatch(range -> range.namespace().equals(object.namespace()))) {
                    check(autoscaler, workload, run);
                }
            });
        }
    }

    private static void check(Autoscaler autoscaler, Workload workload, RuleRun run) {
        for (MeasuredResource measured : MeasuredResource.of(autoscaler)) {
            for (Container container : workload.containers()) {
                if (container.isLasting()
                        && measured.isOf(container)
                        && container.request(measured.resource()).isAbsent()) {
                    run.found(
                            autoscaler.object(),
                            measured.at(),
                            measured.field(),
                            container.words() + " of " + workload.object().words() + " requests no "
                                    + measured.resource());
                }
            }
        }
    }
}
