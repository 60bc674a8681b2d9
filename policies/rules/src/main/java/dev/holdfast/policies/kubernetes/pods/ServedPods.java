package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which pods Services send requests to. Services are found by the first label that they select, so that not each is compared with each
 * pod.
 */
final class ServedPods {
    private final Map<String, List<KubernetesObject>> byLabel = new HashMap<>();

    private ServedPods() {}

    /** Looks at all Services. */
    static ServedPods of(Cluster cluster, RuleRun run) {
        ServedPods served = new ServedPods();
        run.each(cluster.ofKind("Service"), served::add);
        return served;
    }

    private void add(KubernetesObject service) {
        List<Entry> selector = service.node().at("spec", "selector").entries();
        if (!selector.isEmpty()) {
            byLabel.computeIfAbsent(key(service.namespace(), selector.get(0)), none -> new ArrayList<>(1))
                    .add(service);
        }
    }

    private static String key(String namespace, Entry label) {
        return namespace + " " + label.key() + "=" + label.value().textOr("");
    }

    /** A Service of the same namespace that selects the pods of a workload; null where there is none. */
    @Nullable
    KubernetesObject serviceOf(Workload workload) {
        for (Entry label : workload.podLabels().entries()) {
            for (KubernetesObject service :
                    byLabel.getOrDefault(key(workload.object().namespace(), label), List.of())) {
                if (selects(service.node().at("spec", "selector"), workload.podLabels())) {
                    return service;
                }
            }
        }
        return null;
    }

    private static boolean selects(Node selector, Node labels) {
        for (Entry wanted : selector.entries()) {
            if (!labels.get(wanted.key()).textOr("").equals(wanted.value().textOr(""))) {
                return false;
            }
        }
        return true;
    }
}
