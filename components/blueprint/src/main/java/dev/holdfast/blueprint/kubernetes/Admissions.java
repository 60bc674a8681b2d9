package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicySpec;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a client in at a workload whose network policy stands already. Network policies add up: what one of them allows is allowed.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation">Network policies</a>
 */
public final class Admissions {
    private static final int LONGEST_NAME = 63;

    private Admissions() {}

    /**
     * Returns what a policy lacks, as one more policy; nothing if it lacks nothing.
     *
     * @param before the policy that stands
     * @param after the policy that it would have to be
     * @param client for whom; becomes part of the name
     */
    public static Optional<NetworkPolicy> of(NetworkPolicy before, NetworkPolicy after, String client) {
        List<NetworkPolicyRule> lacking = new ArrayList<>();
        for (NetworkPolicyRule rule : after.spec().ingress()) {
            Map<List<NetworkPolicyPeer>, List<NetworkPolicyPort>> open = new LinkedHashMap<>();
            for (NetworkPolicyPort port : rule.ports()) {
                if (rule.peers().isEmpty()) {
                    if (!isOpen(before, port)) {
                        open.computeIfAbsent(List.of(), key -> new ArrayList<>())
                                .add(port);
                    }
                    continue;
                }
                List<NetworkPolicyPeer> peers = rule.peers().stream()
                        .filter(peer -> !isOpen(before, port) && !isOpen(before, port, peer))
                        .toList();
                if (!peers.isEmpty()) {
                    open.computeIfAbsent(peers, key -> new ArrayList<>()).add(port);
                }
            }
            open.forEach((peers, ports) -> lacking.add(new NetworkPolicyRule(peers, List.copyOf(ports))));
        }
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        ObjectMeta meta = after.metadata();
        String name = ObjectNames.fit(meta.name() + "-from-" + client, LONGEST_NAME);
        return Optional.of(new NetworkPolicy(
                new ObjectMeta(name, meta.namespace(), meta.labels(), meta.annotations()),
                new NetworkPolicySpec(after.spec().podSelector(), List.of("Ingress"), lacking, List.of())));
    }

    private static boolean isOpen(NetworkPolicy policy, NetworkPolicyPort port) {
        return policy.spec().ingress().stream()
                .anyMatch(rule -> rule.peers().isEmpty() && rule.ports().contains(port));
    }

    private static boolean isOpen(NetworkPolicy policy, NetworkPolicyPort port, NetworkPolicyPeer peer) {
        return policy.spec().ingress().stream()
                .anyMatch(rule -> rule.peers().contains(peer) && rule.ports().contains(port));
    }
}
