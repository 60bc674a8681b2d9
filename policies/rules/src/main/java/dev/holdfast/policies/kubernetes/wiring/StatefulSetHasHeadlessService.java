package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * The pods of a StatefulSet find each other by names that a headless Service gives them. kube-score asks for the same, but takes a Service
 * without a selector for one that selects all, which Kubernetes does not.
 */
public final class StatefulSetHasHeadlessService implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K36", "A StatefulSet names a headless Service that selects its pods")
            .because("Without it no pod has a name in DNS: each member starts, finds none of its peers, and waits.")
            .from(
                    "kube-score statefulset-has-servicename",
                    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations")
            .fix(
                    "Add a Service with clusterIP: None and the pods' labels as selector, and name it in spec.serviceName.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        for (Workload workload : cluster.workloads()) {
            if (workload.kind().equals("StatefulSet")) {
                run.of(workload.object(), () -> {
                    Node name = workload.spec().get("serviceName");
                    String fault = fault(workload, name.textOr(""), cluster.relations());
                    if (fault != null) {
                        run.found(
                                workload.object(),
                                name.isPresent() ? name : workload.spec(),
                                "spec.serviceName",
                                fault);
                    }
                });
            }
        }
    }

    private static @Nullable String fault(Workload workload, String name, Relations relations) {
        if (name.isEmpty()) {
            return "it names no Service";
        }
        KubernetesObject service = relations.find(workload.object(), "Service", name);
        if (service == null) {
            return "there is no Service " + name;
        }
        if (!service.node().at("spec", "clusterIP").is("None")) {
            return "Service " + name + " is not headless";
        }
        return relations.services().selectorOf(service).matches(workload.podLabels())
                ? null
                : "Service " + name + " does not select its pods";
    }
}
