package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Network policies: a pod receives and sends what the topology says, and nothing else. Probes of the kubelet are always let through. */
final class NetworkPolicies {
    private static final String NAMESPACE = "kubernetes.io/metadata.name";
    private static final int DNS = 53;

    /** The namespace that CloudNativePG runs in. */
    static final String POSTGRES_OPERATOR = "cnpg-system";

    /** The namespace that KEDA runs in. */
    private static final String SCALER = "keda";

    /** Where DNS is asked: the DNS server of the cluster, and the cache that may run on each node at this address. */
    static final NetworkPolicyRule NAMES = new NetworkPolicyRule(
            List.of(namespace("kube-system"), new NetworkPolicyPeer(null, null, "169.254.20.10/32")),
            List.of(new NetworkPolicyPort(DNS, Ports.UDP), new NetworkPolicyPort(DNS, Ports.TCP)));

    private NetworkPolicies() {}

    static NetworkPolicy of(Scope scope, Identity identity, Traffic traffic) {
        return new NetworkPolicy(
                scope.meta(identity.instance(), identity),
                new NetworkPolicySpec(
                        identity.selector(),
                        List.of("Ingress", "Egress"),
                        ingress(identity, traffic),
                        egress(identity, traffic)));
    }

    /** Rules that let in the same clients are one rule with several ports. */
    private static List<NetworkPolicyRule> ingress(Identity identity, Traffic traffic) {
        List<NetworkPolicyRule> rules = new ArrayList<>();
        Set<NetworkPolicyPort> open = traffic.fromAnywhere(identity);
        if (!open.isEmpty()) {
            rules.add(new NetworkPolicyRule(List.of(), List.copyOf(open)));
        }
        Map<Set<Identity>, List<NetworkPolicyPort>> byClients = new LinkedHashMap<>();
        traffic.received(identity).forEach((port, clients) -> {
            if (!open.contains(port)) {
                byClients.computeIfAbsent(clients, key -> new ArrayList<>()).add(port);
            }
        });
        byClients.forEach((clients, ports) -> rules.add(new NetworkPolicyRule(pods(clients), ports)));
        List<NetworkPolicyPort> measured = traffic.fromMonitoring(identity).stream()
                .filter(port -> !open.contains(port))
                .toList();
        if (!measured.isEmpty()) {
            rules.add(new NetworkPolicyRule(List.of(namespace(ObjectNames.MONITORING)), measured));
        }
        Set<NetworkPolicyPort> operated = traffic.fromOperator(identity);
        if (!operated.isEmpty()) {
            rules.add(new NetworkPolicyRule(List.of(operator()), List.copyOf(operated)));
        }
        Set<NetworkPolicyPort> scaled = traffic.fromScaler(identity);
        if (!scaled.isEmpty()) {
            rules.add(new NetworkPolicyRule(List.of(namespace(SCALER)), List.copyOf(scaled)));
        }
        return rules;
    }

    private static List<NetworkPolicyRule> egress(Identity identity, Traffic traffic) {
        List<NetworkPolicyRule> rules = new ArrayList<>();
        rules.add(NAMES);
        Map<Set<NetworkPolicyPort>, List<Identity>> byPorts = new LinkedHashMap<>();
        traffic.sent(identity).forEach((target, ports) -> byPorts.computeIfAbsent(ports, key -> new ArrayList<>())
                .add(target));
        byPorts.forEach((ports, targets) -> rules.add(new NetworkPolicyRule(pods(targets), List.copyOf(ports))));
        traffic.outside(identity)
                .forEach((port, blocks) -> rules.add(new NetworkPolicyRule(
                        blocks.contains(Traffic.ANY)
                                ? List.of()
                                : blocks.stream()
                                        .map(block -> new NetworkPolicyPeer(null, null, block))
                                        .toList(),
                        List.of(port))));
        return rules;
    }

    private static List<NetworkPolicyPeer> pods(Collection<Identity> identities) {
        return identities.stream()
                .map(identity -> new NetworkPolicyPeer(identity.selector(), null, null))
                .toList();
    }

    private static NetworkPolicyPeer operator() {
        return new NetworkPolicyPeer(
                new LabelSelector(Map.of(Identity.NAME, "cloudnative-pg")),
                new LabelSelector(Map.of(NAMESPACE, POSTGRES_OPERATOR)),
                null);
    }

    private static NetworkPolicyPeer namespace(String name) {
        return new NetworkPolicyPeer(null, new LabelSelector(Map.of(NAMESPACE, name)), null);
    }
}
