package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.Namespace;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicySpec;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.topology.RegionRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The namespace of a system, where it is ours, and what holds of all pods in it: nobody talks to one, or is talked to by it, unless a policy
 * allows it. All pods of the system have a policy of their own, so that this is for those that nobody foresaw. The names have no system in
 * front, so that no workload's policy has the same.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies">Default policies</a>
 */
final class NamespaceObjects {
    private static final String DENIAL = "default-deny";
    private static final String CHALLENGES = "certificate-challenges";

    /** The label, and the port, of the pods from which cert-manager answers what proves that a host name is ours. */
    private static final Map<String, String> SOLVER = Map.of("acme.cert-manager.io/http01-solver", "true");

    private static final int SOLVER_PORT = 8089;

    private final Scope scope;

    private NamespaceObjects(Scope scope) {
        this.scope = scope;
    }

    static List<KubernetesObject> of(Scope scope) {
        NamespaceObjects objects = new NamespaceObjects(scope);
        List<KubernetesObject> all = new ArrayList<>();
        all.add(objects.namespace());
        all.add(objects.denial());
        if (objects.hasCertificates()) {
            all.add(objects.challenges());
        }
        return all;
    }

    private Namespace namespace() {
        Map<String, String> labels = new LinkedHashMap<>(scope.systemLabels());
        for (String mode : List.of("enforce", "audit", "warn")) {
            labels.put("pod-security.kubernetes.io/" + mode, "restricted");
            labels.put(
                    "pod-security.kubernetes.io/" + mode + "-version",
                    "v" + scope.version().minor());
        }
        return new Namespace(new ObjectMeta(
                scope.namespace(),
                null,
                labels,
                Map.of("holdfast.dev/region-role", role(scope.region().role()))));
    }

    private static String role(RegionRole role) {
        return switch (role) {
            case PRIMARY -> "primary";
            case SECONDARY -> "secondary";
            case RECOVERY -> "recovery";
        };
    }

    /** Names are found all the same, so that a pod which is refused says that it cannot connect, and to whom. */
    private NetworkPolicy denial() {
        return policy(
                DENIAL,
                new NetworkPolicySpec(
                        new LabelSelector(Map.of()),
                        List.of("Ingress", "Egress"),
                        List.of(),
                        List.of(NetworkPolicies.NAMES)));
    }

    /**
     * Pods of cert-manager stand in the namespace of the certificate for minutes, weeks after the last deployment: refused, they would be
     * noticed when the certificate has expired.
     */
    private NetworkPolicy challenges() {
        NetworkPolicyRule fromAnywhere = new NetworkPolicyRule(List.of(), List.of(Ports.tcp(SOLVER_PORT)));
        return policy(
                CHALLENGES,
                new NetworkPolicySpec(new LabelSelector(SOLVER), List.of("Ingress"), List.of(fromAnywhere), List.of()));
    }

    private NetworkPolicy policy(String name, NetworkPolicySpec spec) {
        return new NetworkPolicy(new ObjectMeta(name, scope.namespace(), scope.systemLabels(), Map.of()), spec);
    }

    /** Whoever makes them: a certificate whose issuer is not written may be cert-manager's as well. */
    private boolean hasCertificates() {
        Blueprint blueprint = scope.blueprint();
        return blueprint.services().values().stream()
                        .filter(service -> scope.replicas(service) > 0)
                        .anyMatch(service ->
                                service.exposure() != null && service.exposure().tls() != null)
                || blueprint.loadBalancers().values().stream()
                        .filter(balancer ->
                                balancer.regions().containsKey(scope.region().name()))
                        .flatMap(balancer -> balancer.listeners().stream())
                        .anyMatch(listener -> listener.tls() != null);
    }
}
