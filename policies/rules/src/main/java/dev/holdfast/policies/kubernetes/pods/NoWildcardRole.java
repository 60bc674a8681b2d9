package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Map;

/** kube-linter looks at verbs and resources only. The roles that each cluster has from the start are not looked at. */
public final class NoWildcardRole implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K20a", "No role is for all verbs, resources or groups")
            .because(
                    "A wildcard also grants what a later version of Kubernetes, or an operator, adds: nobody decided that "
                            + "the program may do it.")
            .from("kube-linter wildcard-in-rules", "CKV_K8S_49")
            .fix("List the groups, resources and verbs that the program uses.");

    private static final List<String> LISTS = List.of("apiGroups", "resources", "verbs", "nonResourceURLs");
    private static final Map<String, String> WORDS = Map.of("apiGroups", "API groups", "nonResourceURLs", "URLs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (AccessRule rule : AccessRule.of(object)) {
            for (String list : LISTS) {
                for (Node each : rule.node().get(list).items()) {
                    if (each.is("*")) {
                        run.found(
                                object,
                                each,
                                rule.field() + "." + list,
                                object.kind() + " " + object.name() + " is for all " + WORDS.getOrDefault(list, list));
                    }
                }
            }
        }
    }

    @Override
    public List<String> kinds() {
        return AccessRule.KINDS;
    }
}
