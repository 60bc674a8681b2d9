package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.tree.Node;
import java.util.Set;

/** Tells whether an egress rule lets pods ask DNS. */
final class DnsRule {
    /** 53, and what OpenShift's DNS pods listen on, to which policies apply. */
    private static final Set<String> PORTS = Set.of("53", "5353", "dns", "dns-tcp", "domain");

    private DnsRule() {}

    /** Whether a rule lets pods ask by a protocol. To a peer within the own namespace it does only if that is DNS itself. */
    static boolean allows(Node rule, String protocol) {
        return leadsOut(rule.get("to")) && hasPort(rule.get("ports"), protocol);
    }

    private static boolean leadsOut(Node peers) {
        if (peers.items().isEmpty()) {
            return true;
        }
        for (Node peer : peers.items()) {
            boolean dns = peer.at("podSelector", "matchLabels", "k8s-app").is("kube-dns");
            if (dns
                    || peer.get("namespaceSelector").isPresent()
                    || peer.get("ipBlock").isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPort(Node ports, String protocol) {
        if (ports.items().isEmpty()) {
            return true;
        }
        for (Node port : ports.items()) {
            Long first = port.get("port").whole();
            Long last = port.get("endPort").whole();
            boolean covered = first != null && last != null && first <= 53 && last >= 53;
            if (port.get("protocol").textOr("TCP").equals(protocol)
                    && (port.get("port").isAbsent()
                            || covered
                            || PORTS.contains(port.get("port").textOr("")))) {
                return true;
            }
        }
        return false;
    }
}
