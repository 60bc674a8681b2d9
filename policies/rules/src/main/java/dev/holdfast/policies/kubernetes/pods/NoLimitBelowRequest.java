package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;

/** A pod with a limit below its request is refused. */
public final class NoLimitBelowRequest implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K04c", "No limit is below its request")
            .because("The API server refuses such a pod: the Deployment is there, and its pods never come.")
            .from(
                    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
                    "kube-score container-resource-requests-equal-limits")
            .fix("Raise the limit to the request, or lower the request.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Node resources = container.node().get("resources");
        for (Entry entry : resources.get("limits").entries()) {
            Node request = resources.at("requests", entry.key());
            Amount allowed = Amount.of(entry.value());
            Amount requested = Amount.of(request);
            if (allowed != null && requested != null && allowed.compareTo(requested) < 0) {
                run.found(
                        container.workload().object(),
                        entry.value(),
                        container.field("resources.limits." + entry.key()),
                        container.words() + ": " + entry.key() + " limit "
                                + entry.value().textOr("") + " is below its request " + request.textOr(""));
            }
        }
    }
}
