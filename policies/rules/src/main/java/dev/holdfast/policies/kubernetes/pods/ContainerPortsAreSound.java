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

/**
 * A name is an <a href="https://www.rfc-editor.org/rfc/rfc6335#section-5.1">IANA service name</a>: at most 15 lower case letters, digits
 * and single hyphens inside, one letter at least. kube-score looks only at the length.
 */
public final class ContainerPortsAreSound implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K09b", "Ports of containers have a number and names that are allowed")
            .because(
                    "The API server refuses such a container, or a Service that refers to the name finds the wrong port.")
            .from(
                    "kube-score container-ports-check",
                    "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports")
            .fix("Give each port a number from 1 to 65535 and a name of its own with at most 15 lower case letters, "
                    + "digits and hyphens.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Set<String> names = new HashSet<>();
        List<Node> ports = container.node().get("ports").items();
        for (int i = 0; i < ports.size(); i++) {
            Node name = ports.get(i).get("name");
            Long number = ports.get(i).get("containerPort").whole();
            String field = container.field("ports[" + i + "]");
            String written = name.textOr("");
            if (number == null || number < 1 || number > 65535) {
                run.found(
                        container.workload().object(),
                        ports.get(i).nearest("containerPort"),
                        field + ".containerPort",
                        container.words() + ": containerPort "
                                + ports.get(i).get("containerPort").textOr("that is left out")
                                + " is no number from 1 to 65535");
            }
            if (name.isPresent() && !isName(written)) {
                run.found(
                        container.workload().object(),
                        name,
                        field + ".name",
                        container.words() + ": " + written + " is no name of a port");
            } else if (name.isPresent() && !names.add(written)) {
                run.found(
                        container.workload().object(),
                        name,
                        field + ".name",
                        container.words() + " has two ports with the name " + written);
            }
        }
    }

    private static boolean isName(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean inside = i > 0 && i < name.length() - 1 && name.charAt(i - 1) != '-';
            if (!lower && !(c >= '0' && c <= '9') && !(c == '-' && inside)) {
                return false;
            }
            letter |= lower;
        }
        return letter && name.length() <= 15;
    }
}
