package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * What goes through an Ingress is to be encrypted, of each host. Certificates that a controller finds by an annotation count, as do entries of
 * {@code tls} without hosts, which are for all.
 */
public final class IngressHasTls implements ObjectRule {
    private static final List<String> CERTIFICATES = List.of(
            "alb.ingress.kubernetes.io/certificate-arn",
            "networking.gke.io/managed-certificates",
            "ingress.gcp.kubernetes.io/pre-shared-cert",
            "appgw.ingress.kubernetes.io/appgw-ssl-certificate",
            "route.openshift.io/termination");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K40a", "An Ingress has TLS for each of its hosts")
            .because(
                    "Passwords and sessions go over the net in clear, or browsers warn of the controller's own fake certificate.")
            .from("Polaris tlsSettingsMissing", "https://kubernetes.io/docs/concepts/services-networking/ingress/#tls")
            .fix("Add the host to spec.tls, with the Secret that has its certificate.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Ingress");
    }

    @Override
    public void check(KubernetesObject ingress, RuleRun run) {
        Node annotations = ingress.node().at("metadata", "annotations");
        if (isByAnnotation(annotations)) {
            return;
        }
        Node spec = ingress.node().get("spec");
        List<Node> entries = spec.get("tls").items();
        if (entries.isEmpty()) {
            run.found(ingress, spec, "spec.tls", "it has no TLS");
            return;
        }
        List<Node> rules = spec.get("rules").items();
        for (int i = 0; i < rules.size(); i++) {
            Node host = rules.get(i).get("host");
            if (!isCovered(entries, host.textOr(""))) {
                run.found(
                        ingress,
                        host.isPresent() ? host : rules.get(i),
                        "spec.rules[" + i + "].host",
                        host.isPresent()
                                ? "host " + host.textOr("") + " has no TLS"
                                : "the rule for all hosts has no TLS");
            }
        }
    }

    /** The AWS Load Balancer Controller finds the certificates of hosts by itself where a listener is for HTTPS. */
    private static boolean isByAnnotation(Node annotations) {
        for (String certificate : CERTIFICATES) {
            if (annotations.get(certificate).isPresent()) {
                return true;
            }
        }
        return annotations
                        .get("traefik.ingress.kubernetes.io/router.tls")
                        .textOr("")
                        .equals("true")
                || annotations
                        .get("alb.ingress.kubernetes.io/listen-ports")
                        .textOr("")
                        .contains("HTTPS");
    }

    private static boolean isCovered(List<Node> entries, String host) {
        for (Node entry : entries) {
            if (entry.get("hosts").items().isEmpty()) {
                return true;
            }
            for (Node covered : entry.get("hosts").items()) {
                String name = covered.textOr("");
                boolean wildcard = name.startsWith("*.")
                        && host.indexOf('.') > 0
                        && host.substring(host.indexOf('.')).equals(name.substring(1));
                if (name.equals(host) || wildcard) {
                    return true;
                }
            }
        }
        return false;
    }
}
