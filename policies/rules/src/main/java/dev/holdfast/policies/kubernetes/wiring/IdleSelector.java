package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** A selector of pods that takes none. Pods that an operator makes for a custom resource count, though they are in no file. */
final class IdleSelector {
    private static final String SOLVER = "acme.cert-manager.io/http01-solver";

    private IdleSelector() {}

    /** Finds the objects of a kind whose selector, in a field of their specification, takes no pod. */
    static void find(Cluster cluster, String kind, Selections selections, String field, RuleRun run) {
        Relations relations = cluster.relations();
        run.each(cluster.ofKind(kind), object -> {
            LabelSelector selector = selections.selectorOf(object);
            Node spec = object.node().get("spec");
            Node written = spec.get(field);
            if (selections.podsOf(object).isEmpty()
                    && !relations.mayBeMadeByOperator(object, selector)
                    && !isOfChallenges(written)) {
                run.found(object, written.isPresent() ? written : spec, "spec." + field, words(selector));
            }
        });
    }

    /** The pods from which cert-manager answers challenges are there for minutes, and in no file. */
    private static boolean isOfChallenges(Node selector) {
        return selector.at("matchLabels", SOLVER).is("true");
    }

    private static String words(LabelSelector selector) {
        if (selector.isNothing()) {
            return "there is no selector";
        }
        return selector.isEverything()
                ? "there is no pod in the namespace"
                : "no pod has the labels " + selector.words();
    }
}
