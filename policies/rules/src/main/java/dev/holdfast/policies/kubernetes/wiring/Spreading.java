package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What keeps the pods of a workload apart: anti-affinity among them, and constraints on how they spread. */
final class Spreading {
    private static final String HOST = "kubernetes.io/hostname";
    private static final Set<String> ZONES =
            Set.of("topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone");
    private static final Set<String> REGIONS =
            Set.of("topology.kubernetes.io/region", "failure-domain.beta.kubernetes.io/region");

    private Spreading() {}

    /** Whether two pods do not come onto one node without need. */
    static boolean overNodes(Workload workload) {
        return antiAffinity(workload, false, HOST::equals)
                || antiAffinity(workload, true, key -> ZONES.contains(key) || REGIONS.contains(key))
                || constraint(workload, HOST::equals);
    }

    /** Whether two pods do not come into one zone without need. */
    static boolean overZones(Workload workload) {
        return antiAffinity(workload, false, ZONES::contains)
                || antiAffinity(workload, true, REGIONS::contains)
                || constraint(workload, ZONES::contains);
    }

    private static boolean antiAffinity(Workload workload, boolean onlyRequired, Predicate<String> topology) {
        Node terms = workload.podSpec().at("affinity", "podAntiAffinity");
        for (Node term :
                terms.get("requiredDuringSchedulingIgnoredDuringExecution").items()) {
            if (keepsApart(workload, term, topology)) {
                return true;
            }
        }
        for (Node weighted :
                terms.get("preferredDuringSchedulingIgnoredDuringExecution").items()) {
            if (!onlyRequired && keepsApart(workload, weighted.get("podAffinityTerm"), topology)) {
                return true;
            }
        }
        return false;
    }

    private static boolean constraint(Workload workload, Predicate<String> topology) {
        for (Node constraint :
                workload.podSpec().get("topologySpreadConstraints").items()) {
            if (keepsApart(workload, constraint, topology)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term is about the pods of the workload itself. */
    private static boolean keepsApart(Workload workload, Node term, Predicate<String> topology) {
        return topology.test(term.get("topologyKey").textOr(""))
                && isAboutOwnNamespace(workload, term)
                && LabelSelector.of(term.get("labelSelector")).matches(workload.podLabels());
    }

    /** A term is about pods of its own namespace, unless it names others; a selector of namespaces may take its own as well. */
    private static boolean isAboutOwnNamespace(Workload workload, Node term) {
        List<Node> namespaces = term.get("namespaces").items();
        if (namespaces.isEmpty() || term.get("namespaceSelector").isPresent()) {
            return true;
        }
        for (Node namespace : namespaces) {
            if (namespace.is(workload.object().namespace())) {
                return true;
            }
        }
        return false;
    }
}
