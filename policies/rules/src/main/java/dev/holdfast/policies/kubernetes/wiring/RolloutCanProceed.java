package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.IntOrPercent;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A rollout needs a pod more, or a pod less. A surge is rounded up and what may be unavailable down, both by default 25 %; where both come to
 * 0, Kubernetes takes a pod away after all, though the share that is written forbids it.
 */
public final class RolloutCanProceed implements ClusterRule {
    private static final IntOrPercent QUARTER = new IntOrPercent(25, true);

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K37b", "maxSurge and maxUnavailable let a rollout go on, after rounding")
            .notedInDevelopment()
            .because(
                    "With both written as 0, or in a DaemonSet both above, the API server refuses the workload; where a share rounds down to 0, Kubernetes takes away "
                            + "a pod all the same, and a peak during the release finds one too few.")
            .from(
                    "kube-score deployment-strategy",
                    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment",
                    "k8s.io/kubernetes pkg/controller/deployment/util, ResolveFenceposts")
            .fix(
                    "Set maxSurge to 1, or maxUnavailable to the number of pods that may be gone; in a DaemonSet set the other one to 0.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Workload workload : cluster.workloads()) {
            switch (workload.kind()) {
                case "Deployment" -> run.of(workload.object(), () -> deployment(workload, relations, run));
                case "DaemonSet" -> run.of(workload.object(), () -> daemonSet(workload, run));
                default -> {}
            }
        }
    }

    private static void deployment(Workload workload, Relations relations, RuleRun run) {
        Node strategy = workload.spec().get("strategy");
        Node rolling = strategy.get("rollingUpdate");
        long pods = relations.fewest(workload);
        IntOrPercent surge = or(IntOrPercent.of(rolling.get("maxSurge")), QUARTER);
        IntOrPercent gone = or(IntOrPercent.of(rolling.get("maxUnavailable")), QUARTER);
        if (pods > 0
                && strategy.get("type").textOr("RollingUpdate").equals("RollingUpdate")
                && surge.roundedUp(pods) == 0
                && gone.roundedDown(pods) == 0) {
            run.found(
                    workload.object(),
                    rolling,
                    "spec.strategy.rollingUpdate",
                    "maxSurge " + surge + " and maxUnavailable " + gone + " of "
                            + (pods == 1 ? "1 pod" : pods + " pods") + " both come to 0");
        }
    }

    /**
     * Of a DaemonSet the surge is 0 by default, and what may be gone 1; shares are of the nodes, which are not known. The API server refuses one
     * with both, so that a surge needs a maxUnavailable of 0.
     */
    private static void daemonSet(Workload workload, RuleRun run) {
        if (!workload.spec()
                .at("updateStrategy", "type")
                .textOr("RollingUpdate")
                .equals("RollingUpdate")) {
            return;
        }
        Node rolling = workload.spec().at("updateStrategy", "rollingUpdate");
        IntOrPercent surge = or(IntOrPercent.of(rolling.get("maxSurge")), new IntOrPercent(0, false));
        IntOrPercent gone = or(IntOrPercent.of(rolling.get("maxUnavailable")), new IntOrPercent(1, false));
        if (surge.number() == 0 && gone.number() == 0) {
            run.found(
                    workload.object(),
                    rolling,
                    "spec.updateStrategy.rollingUpdate",
                    "maxSurge is " + surge + ", and maxUnavailable is " + gone);
        } else if (surge.number() > 0 && gone.number() > 0) {
            run.found(
                    workload.object(),
                    rolling,
                    "spec.updateStrategy.rollingUpdate",
                    "maxSurge is " + surge + ", and maxUnavailable is " + gone
                            + (rolling.get("maxUnavailable").isAbsent() ? " by default" : "")
                            + "; one of the two has to be 0 in a DaemonSet");
        }
    }

    private static IntOrPercent or(@Nullable IntOrPercent written, IntOrPercent otherwise) {
        return written == null ? otherwise : written;
    }
}
