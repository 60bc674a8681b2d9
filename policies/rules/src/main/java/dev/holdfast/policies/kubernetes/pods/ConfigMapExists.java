package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Not missing are references with {@code optional: true}, what an operator makes ({@link Made}), and what the workload declares to come
 * from elsewhere. kube-linter looks at single variables only, and at no namespace.
 */
public final class ConfigMapExists implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K23a", "The ConfigMaps that pods refer to exist")
            .because(
                    "The pod hangs in CreateContainerConfigError or ContainerCreating: at a rollout nobody sees it before "
                            + "the old pods are gone.")
            .from("kube-linter env-value-from", "https://kubernetes.io/docs/concepts/configuration/configmap/")
            .fix(
                    "Add the ConfigMap, correct its name, or name it in the annotation holdfast.dev/external-config-maps of "
                            + "the workload.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        MissingReferences.find(
                inputs, "ConfigMap", name -> "there is no ConfigMap " + name + " in what was checked", run);
    }
}
