package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicySpec;
import java.util.List;
import java.util.Map;

/** Network policies. */
final class NetworkPolicyTrees {
    private NetworkPolicyTrees() {}

    static Map<String, Object> of(NetworkPolicySpec spec) {
        return new Fields()
                .with("podSelector", SelectorTrees.of(spec.podSelector()))
                .with("policyTypes", List.copyOf(spec.policyTypes()))
                .list("ingress", spec.ingress(), rule -> rule("from", rule))
                .list("egress", spec.egress(), rule -> rule("to", rule))
                .done();
    }

    private static Map<String, Object> rule(String others, NetworkPolicyRule rule) {
        return new Fields()
                .with(
                        "ports",
                        rule.ports().stream().map(NetworkPolicyTrees::port).toList())
                .list(others, rule.peers(), NetworkPolicyTrees::peer)
                .done();
    }

    private static Map<String, Object> port(NetworkPolicyPort port) {
        return new Fields()
                .with("port", port.port())
                .with("protocol", port.protocol())
                .done();
    }

    private static Map<String, Object> peer(NetworkPolicyPeer peer) {
        return new Fields()
                .tree("ipBlock", peer.cidr(), cidr -> new Fields()
                        .with("cidr", cidr)
                        .done())
                .tree("podSelector", peer.podSelector(), SelectorTrees::of)
                .tree("namespaceSelector", peer.namespaceSelector(), SelectorTrees::of)
                .done();
    }
}
