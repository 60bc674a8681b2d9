package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who talks to whom in a region; gathered once, so that no workload has to look at all others. */
final class Traffic {
    private final Map<Identity, Map<NetworkPolicyPort, Set<Identity>>> received = new LinkedHashMap<>();
    private final Map<Identity, Map<Identity, Set<NetworkPolicyPort>>> sent = new LinkedHashMap<>();
    private final Map<Identity, Set<NetworkPolicyPort>> fromAnywhere = new LinkedHashMap<>();
    private final Map<Identity, Set<NetworkPolicyPort>> fromMonitoring = new LinkedHashMap<>();
    private final Map<Identity, Set<NetworkPolicyPort>> fromOperator = new LinkedHashMap<>();
    private final Map<Identity, Set<NetworkPolicyPort>> fromScaler = new LinkedHashMap<>();
    private final Map<Identity, Map<NetworkPolicyPort, Set<String>>> outside = new LinkedHashMap<>();

    /** One workload connects to another. */
    void connect(Identity from, Identity to, NetworkPolicyPort port) {
        received.computeIfAbsent(to, key -> new LinkedHashMap<>())
                .computeIfAbsent(port, key -> new LinkedHashSet<>())
                .add(from);
        sent.computeIfAbsent(from, key -> new LinkedHashMap<>())
                .computeIfAbsent(to, key -> new LinkedHashSet<>())
                .add(port);
    }

    /** Anybody may connect to a workload. */
    void open(Identity to, NetworkPolicyPort port) {
        fromAnywhere.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(port);
    }

    /** Prometheus asks a workload for its metrics. */
    void measure(Identity to, NetworkPolicyPort port) {
        fromMonitoring.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(port);
    }

    /** The operator of databases asks a workload how it does. */
    void operate(Identity to, NetworkPolicyPort port) {
        fromOperator.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(port);
    }

    /** KEDA asks a workload what it scales by. */
    void scale(Identity to, NetworkPolicyPort port) {
        fromScaler.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(port);
    }

    /** A workload connects to something outside; to any address if no block is given. */
    void leave(Identity from, NetworkPolicyPort port, Set<String> blocks) {
        Set<String> known = outside.computeIfAbsent(from, key -> new LinkedHashMap<>())
                .computeIfAbsent(port, key -> new LinkedHashSet<>());
        known.addAll(blocks.isEmpty() ? Set.of(ANY) : blocks);
    }

    /** In place of a block: any address. */
    static final String ANY = "";

    Map<NetworkPolicyPort, Set<Identity>> received(Identity to) {
        return received.getOrDefault(to, Map.of());
    }

    /** Whether a load balancer of ours sends requests to it. */
    boolean isBalanced(Identity to) {
        return received(to).values().stream().flatMap(Set::stream).anyMatch(from -> from.component()
                .equals(Identity.LOAD_BALANCER));
    }

    Map<Identity, Set<NetworkPolicyPort>> sent(Identity from) {
        return sent.getOrDefault(from, Map.of());
    }

    Set<NetworkPolicyPort> fromAnywhere(Identity to) {
        return fromAnywhere.getOrDefault(to, Set.of());
    }

    Set<NetworkPolicyPort> fromMonitoring(Identity to) {
        return fromMonitoring.getOrDefault(to, Set.of());
    }

    Set<NetworkPolicyPort> fromOperator(Identity to) {
        return fromOperator.getOrDefault(to, Set.of());
    }

    Set<NetworkPolicyPort> fromScaler(Identity to) {
        return fromScaler.getOrDefault(to, Set.of());
    }

    Map<NetworkPolicyPort, Set<String>> outside(Identity from) {
        return outside.getOrDefault(from, Map.of());
    }
}
