package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Without it a pod that crashes over and over cannot be evicted, since it does not count as available. */
public final class BudgetLetsUnhealthyPodsGo implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K34", "A PodDisruptionBudget lets unhealthy pods be evicted")
            .warning()
            .because(
                    "A pod in a crash loop uses up the budget: the node under it cannot be drained, though the pod serves nobody.")
            .from(
                    "kube-linter pdb-unhealthy-pod-eviction-policy",
                    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy")
            .fix("Set spec.unhealthyPodEvictionPolicy to AlwaysAllow.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("PodDisruptionBudget");
    }

    @Override
    public void check(KubernetesObject budget, RuleRun run) {
        Node spec = budget.node().get("spec");
        Node policy = spec.get("unhealthyPodEvictionPolicy");
        if (!policy.is("AlwaysAllow")) {
            run.found(
                    budget,
                    policy.isPresent() ? policy : spec,
                    "spec.unhealthyPodEvictionPolicy",
                    "unhealthyPodEvictionPolicy is " + policy.textOr("IfHealthyBudget by default"),
                    Fix.set(spec, "\"AlwaysAllow\"", "unhealthyPodEvictionPolicy"));
        }
    }
}
