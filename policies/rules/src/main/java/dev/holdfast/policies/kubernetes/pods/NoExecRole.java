package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/**
 * {@code get} is enough for a command by a web socket. The proxy of the kubelet runs commands as well. A role for all resources is the
 * matter of {@link NoWildcardRole}.
 */
public final class NoExecRole implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K20c", "No role allows to run commands in pods")
            .because("A command in a pod has all that the pod has: its files, its secrets, its account.")
            .from("Polaris clusterrolePodExecAttach", "Polaris rolePodExecAttach")
            .fix("Remove pods/exec, pods/attach and nodes/proxy from the role.");

    private static final Set<String> RESOURCES =
            Set.of("pods/exec", "pods/attach", "nodes/proxy", "*/exec", "*/attach", "*/proxy");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (AccessRule rule : AccessRule.of(object)) {
            Node resource = rule.isFor("") ? rule.resource(RESOURCES) : null;
            if (resource != null && rule.allows("create", "get")) {
                run.found(
                        object,
                        resource,
                        rule.field() + ".resources",
                        object.kind() + " " + object.name() + " allows " + resource.textOr(""));
            }
        }
    }

    @Override
    public List<String> kinds() {
        return AccessRule.KINDS;
    }
}
