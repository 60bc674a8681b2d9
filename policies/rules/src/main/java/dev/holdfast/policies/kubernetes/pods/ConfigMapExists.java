package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.HashSet;
import java.util.Set;

/** Not missing are references with {@code optional: true}, what an operator makes ({@link Made}), and what the workload declares to come from elsewhere.
 * kube-linter looks at single variables only, and at no namespace. */
public final class ConfigMapExists implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K23a", "The ConfigMaps that pods refer to exist")
            .because(
                    "The pod hangs in CreateContainerConfigError or ContainerCreating: at a rollout nobody sees it before the old pods are gone.")
            .from("kube-linter env-value-from", "https://kubernetes.io/docs/concepts/configuration/configmap/")
            .fix(
                    "Add the ConfigMap, correct its name, or name it in the annotation holdfast.dev/external-config-maps of the workload.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Made made = Made.of(cluster);
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                Set<String> seen = new HashSet<>();
                for (Reference reference : Reference.of(workload)) {
                    if (reference.kind().equals("ConfigMap")
                            && !reference.optional()
                            && made.isMissing(reference)
                            && seen.add(reference.name())) {
                        run.found(
                                workload.object(),
                                reference.place(),
                                reference.field(),
                                "there is no ConfigMap " + reference.name() + " in what was checked");
                    }
                }
            });
        }
    }
}
