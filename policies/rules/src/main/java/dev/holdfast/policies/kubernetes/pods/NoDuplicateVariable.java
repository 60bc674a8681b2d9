package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names with different capitals are different variables. */
public final class NoDuplicateVariable implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K22", "No environment variable is set twice")
            .because(
                    "The last one wins, and a later kubectl apply may drop either: what the program sees depends on how it "
                            + "was deployed.")
            .from("kube-linter duplicate-env-var", "kube-score environment-variable-key-duplication")
            .fix("Remove one of them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Set<String> names = new HashSet<>();
        List<Node> variables = container.node().get("env").items();
        for (int i = 0; i < variables.size(); i++) {
            Node name = variables.get(i).get("name");
            if (name.isPresent() && !names.add(name.textOr(""))) {
                run.found(
                        container.workload().object(),
                        name,
                        container.field("env[" + i + "].name"),
                        container.words() + " sets " + name.textOr("") + " twice");
            }
        }
    }
}
