package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * The runtime's own profile, or one on the node, for each container: its own, else the pod's. kube-score does not look at init containers,
 * takes {@code Unconfined} for a profile, and an annotation of pod security policies, which are gone since Kubernetes 1.25.
 */
public final class SeccompProfileIsSet implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K14", "Pods run under a seccomp profile")
            .because("Without a profile a container may use every system call; most holes of the kernel through which "
                    + "containers were left need one that no usual program makes.")
            .from(
                    "kube-score container-seccomp-profile",
                    "Polaris linuxHardening",
                    "CKV_K8S_31",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted")
            .fix("Set securityContext.seccompProfile.type of the pod to RuntimeDefault.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        if (workload.isWindows()) {
            return;
        }
        Node podType = workload.podSpec().at("securityContext", "seccompProfile", "type");
        boolean missing = false;
        for (Container container : workload.containers()) {
            Node type = container.node().at("securityContext", "seccompProfile", "type");
            if (type.isPresent() && !isProfile(type)) {
                run.found(
                        workload.object(),
                        type,
                        container.field("securityContext.seccompProfile.type"),
                        container.words() + " has the seccomp profile " + type.textOr(""));
            }
            missing |= type.isAbsent();
        }
        if (missing && !isProfile(podType)) {
            String what = podType.isPresent()
                    ? "the pod has the seccomp profile " + podType.textOr("")
                    : "neither the pod nor each of its containers has a seccomp profile";
            run.found(
                    workload.object(),
                    workload.podSpec().nearest("securityContext", "seccompProfile", "type"),
                    workload.field("securityContext.seccompProfile.type"),
                    what,
                    podType.isPresent()
                            ? null
                            : Fix.set(
                                    workload.podSpec(),
                                    "\"RuntimeDefault\"",
                                    "securityContext",
                                    "seccompProfile",
                                    "type"));
        }
    }

    private static boolean isProfile(Node type) {
        return type.is("RuntimeDefault") || type.is("Localhost");
    }
}
