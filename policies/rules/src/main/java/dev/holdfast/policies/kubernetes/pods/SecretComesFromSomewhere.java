package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.HashSet;
import java.util.Set;

/** Secrets are rightly in no file, so that this is a warning, and a rule apart from {@link ConfigMapExists}; kube-linter reports both alike. What makes Secrets is known to {@link Made}. */
public final class SecretComesFromSomewhere implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K23c", "It is said where the Secrets that pods refer to come from")
            .warning()
            .because(
                    "The pod hangs in CreateContainerConfigError in the new region, where nobody made the Secret by hand.")
            .from("kube-linter env-value-from", "https://kubernetes.io/docs/concepts/configuration/secret/")
            .fix(
                    "Let an ExternalSecret, a SealedSecret or an operator make it, or name it in the annotation holdfast.dev/external-secrets of the workload.");

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
                    if (reference.kind().equals("Secret")
                            && !reference.optional()
                            && made.isMissing(reference)
                            && seen.add(reference.name())) {
                        run.found(
                                workload.object(),
                                reference.place(),
                                reference.field(),
                                "nothing that was checked makes the Secret " + reference.name());
                    }
                }
            });
        }
    }
}
