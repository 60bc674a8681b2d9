package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import java.util.List;

/** Only objects that were checked are looked into; one without any data is filled by somebody else. */
public final class ReferredKeyExists implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K23b", "The keys that pods refer to exist")
            .because(
                    "The pod hangs in CreateContainerConfigError, though the ConfigMap or Secret is there: one letter in a "
                            + "key is enough.")
            .from("kube-linter env-value-from", "https://kubernetes.io/docs/concepts/configuration/configmap/")
            .fix("Correct the key, or add it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                for (Reference reference : Reference.of(workload)) {
                    KubernetesObject target = reference.key().isEmpty() || reference.optional()
                            ? null
                            : cluster.refer(reference.kind(), workload.object().namespace(), reference.name());
                    if (target != null && !hasKey(target, reference.key())) {
                        run.found(
                                workload.object(),
                                reference.place(),
                                reference.field(),
                                target.words() + " has no key " + reference.key());
                    }
                }
            });
        }
    }

    private static final List<String> DATA = List.of("data", "binaryData", "stringData");

    private static boolean hasKey(KubernetesObject target, String key) {
        boolean empty = true;
        for (String field : DATA) {
            for (Entry entry : target.node().get(field).entries()) {
                if (entry.key().equals(key)) {
                    return true;
                }
                empty = false;
            }
        }
        return empty;
    }
}
