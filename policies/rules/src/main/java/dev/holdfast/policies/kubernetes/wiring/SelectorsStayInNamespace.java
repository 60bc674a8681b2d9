package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.PodGroup;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Selectors do not cross namespaces: what selects nothing here and something there stands in the wrong namespace. */
public final class SelectorsStayInNamespace implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "M31b", "What selects pods stands in the namespace of the pods")
            .because(
                    "Services, budgets and policies see the pods of their own namespace only: in another one they are accepted and have "
                            + "no effect.")
            .from(
                    "kube-score deployment-has-poddisruptionbudget",
                    "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/")
            .fix("Write the namespace of the pods into metadata.namespace.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        check(cluster.ofKind("Service"), relations.services(), run);
        check(cluster.ofKind("PodDisruptionBudget"), relations.budgets(), run);
        check(cluster.ofKind("NetworkPolicy"), relations.policies(), run);
    }

    private static void check(List<KubernetesObject> objects, Selections selections, RuleRun run) {
        run.each(objects, object -> {
            if (!selections.podsOf(object).isEmpty()) {
                return;
            }
            PodGroup elsewhere = selections.podsElsewhere(object);
            if (elsewhere != null) {
                Node namespace = object.node().at("metadata", "namespace");
                run.found(
                        object,
                        namespace.isPresent() ? namespace : object.node().get("metadata"),
                        "metadata.namespace",
                        "it selects no pod of its namespace, but those of "
                                + elsewhere.first().object().words());
            }
        });
    }
}
