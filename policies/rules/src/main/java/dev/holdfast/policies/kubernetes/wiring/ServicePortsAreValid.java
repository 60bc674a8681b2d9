package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the API server takes as ports of a Service; those of containers are looked at by K09b. */
public final class ServicePortsAreValid implements ObjectRule {
    private static final int LONGEST_NAME = 15;
    private static final long LAST = 65_535;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K26d", "The ports of a Service have names and numbers that Kubernetes takes")
            .because("The API server refuses the object; a name of sixteen letters is the usual surprise.")
            .from("kube-linter invalid-target-ports", "https://www.rfc-editor.org/rfc/rfc6335#section-5.1")
            .fix(
                    "Use a number from 1 to 65535, or a name of at most 15 small letters, digits and single hyphens with a letter in it; name each of several ports.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Service");
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        Node spec = object.node().get("spec");
        List<Node> ports = spec.get("ports").items();
        if (ports.isEmpty() && needsPorts(spec)) {
            run.found(object, spec, "spec.ports", "it has no ports");
        }
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < ports.size(); i++) {
            Node target = ports.get(i).get("targetPort");
            String field = "spec.ports[" + i + "]";
            number(object, ports.get(i).get("port"), field + ".port", run);
            if (target.whole() == null) {
                name(object, target, field + ".targetPort", run);
            } else {
                number(object, target, field + ".targetPort", run);
            }
            String name = ports.get(i).get("name").text();
            if (name != null && !names.add(name)) {
                run.found(object, ports.get(i).get("name"), field + ".name", "two ports have the name " + name);
            }
            Node port = ports.get(i).get("port");
            String number = port.textOr("") + "/" + ports.get(i).get("protocol").textOr("TCP");
            if (port.isPresent() && !numbers.add(number)) {
                run.found(object, port, field + ".port", "the port " + number + " is there twice");
            }
            if (ports.size() > 1 && ports.get(i).get("name").isAbsent()) {
                run.found(object, ports.get(i), field + ".name", "one of " + ports.size() + " ports has no name");
            }
        }
    }

    /** A headless Service may be without ports, and one that is but another name for something outside. */
    private static boolean needsPorts(Node spec) {
        return spec.isMap()
                && !spec.get("type").is("ExternalName")
                && !spec.get("clusterIP").is("None");
    }

    private static void number(KubernetesObject object, Node port, String field, RuleRun run) {
        Long number = port.whole();
        if (port.isPresent() && (number == null || number < 1 || number > LAST)) {
            run.found(object, port, field, "port " + port.textOr("") + " is no number from 1 to " + LAST);
        }
    }

    private static void name(KubernetesObject object, Node port, String field, RuleRun run) {
        String name = port.text();
        if (name != null && !isName(name)) {
            run.found(object, port, field, "'" + name + "' is no name for a port");
        }
    }

    private static boolean isName(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hyphen = c == '-' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != '-';
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && !hyphen) {
                return false;
            }
            letter |= c >= 'a' && c <= 'z';
        }
        return letter && name.length() <= LONGEST_NAME;
    }
}
