package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * A Service that selects no pod has no endpoint. One without a selector gets its endpoints by hand and is left alone, as is one of type
 * ExternalName: kube-score matches the former with any pod of the namespace, kube-linter always finds it. Pods that an operator makes are
 * in no file: a selector that has the name of a custom resource of the namespace among its values counts as matched.
 */
public final class ServiceSelectsPods implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K26a", "A Service selects at least one pod")
            .because(
                    "A Service whose selector has a typing error is accepted, and refuses each connection: it has no endpoints.")
            .from("kube-linter dangling-service", "kube-score service-targets-pod")
            .fix("Make spec.selector of the Service a subset of the labels of the pods, in the same namespace.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        Selections services = relations.services();
        run.each(cluster.ofKind("Service"), service -> {
            LabelSelector selector = services.selectorOf(service);
            if (!selector.isNothing()
                    && !service.node().at("spec", "type").is("ExternalName")
                    && services.podsOf(service).isEmpty()
                    && !relations.mayBeMadeByOperator(service, selector)) {
                Node written = service.node().at("spec", "selector");
                run.found(service, written, "spec.selector", "no pod has the labels " + selector.words());
            }
        });
    }
}
