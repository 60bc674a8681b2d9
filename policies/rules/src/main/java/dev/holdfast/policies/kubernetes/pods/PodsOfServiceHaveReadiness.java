package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/**
 * Containers need not declare the ports that they serve; the Service shows that they do. Pods whose containers declare ports are the
 * matter of {@link ServingContainerHasReadiness}. As for kube-score, one probe in the pod is enough here.
 */
public final class PodsOfServiceHaveReadiness implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K07b", "Pods behind a Service say when they are ready")
            .because(
                    "A Service sends requests to a pod without a readiness probe as soon as its process runs, and goes on "
                            + "when the program hangs.")
            .from(
                    "kube-score pod-probes",
                    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes")
            .fix("Declare the port at the container that serves, and add a readinessProbe to it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Selections services = cluster.relations().services();
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> look(workload, services, run));
        }
    }

    private static void look(Workload workload, Selections services, RuleRun run) {
        if (!workload.isService()) {
            return;
        }
        for (Container container : workload.containers()) {
            boolean declares = !container.node().get("ports").items().isEmpty();
            if (container.isLasting() && (declares || Probe.of(container, Probe.READINESS) != null)) {
                return;
            }
        }
        List<KubernetesObject> sending = services.selecting(workload);
        if (!sending.isEmpty()) {
            run.found(
                    workload.object(),
                    workload.podSpec().nearest("containers"),
                    workload.field("containers"),
                    sending.get(0).words()
                            + " sends requests to these pods, and no container of them has a readiness probe");
        }
    }
}
