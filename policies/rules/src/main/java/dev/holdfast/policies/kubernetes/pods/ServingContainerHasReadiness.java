package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * A container that declares a port serves. Jobs and init containers end, so nothing waits for them to be ready. kube-score is content with
 * one probe in a pod, and looks only at pods behind a Service; kube-linter asks for one also where nothing is served.
 */
public final class ServingContainerHasReadiness implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K07a", "Containers that serve say when they are ready")
            .because(
                    "Kubernetes sends requests to a container as soon as its process runs: each rollout answers with errors "
                            + "until the program has loaded, and a broken version replaces all good ones.")
            .from(
                    "kube-linter no-readiness-probe",
                    "kube-score pod-probes",
                    "Polaris readinessProbeMissing",
                    "CKV_K8S_9")
            .fix("Add a readinessProbe that asks what the container serves.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        boolean serves = container.isLasting()
                && container.workload().isService()
                && !container.node().get("ports").items().isEmpty();
        if (serves && Probe.of(container, Probe.READINESS) == null) {
            run.found(
                    container.workload().object(),
                    container.node(),
                    container.field(Probe.READINESS),
                    container.words() + " has ports and no readiness probe");
        }
    }
}
