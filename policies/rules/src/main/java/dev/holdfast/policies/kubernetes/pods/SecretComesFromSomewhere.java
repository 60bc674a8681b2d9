package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Secrets are rightly in no file, so that this is a warning, and a rule apart from {@link ConfigMapExists}; kube-linter reports both
 * alike. What makes Secrets is known to {@link Made}.
 */
public final class SecretComesFromSomewhere implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K23c", "It is said where the Secrets that pods refer to come from")
            .warning()
            .because(
                    "The pod hangs in CreateContainerConfigError in the new region, where nobody made the Secret by hand.")
            .from("kube-linter env-value-from", "https://kubernetes.io/docs/concepts/configuration/secret/")
            .fix("Let an ExternalSecret, a SealedSecret or an operator make it, or name it in the annotation "
                    + "holdfast.dev/external-secrets of the workload.");

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
        MissingReferences.find(inputs, "Secret", name -> "nothing that was checked makes the Secret " + name, run);
    }
}
