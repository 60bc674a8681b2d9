package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** The sockets are those of Docker, containerd, CRI-O, cri-dockerd and Podman. A volume that no container mounts does no harm here. */
public final class NoRuntimeSocket implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K17a", "No container has the socket of the container runtime")
            .because(
                    "Who can write to this socket starts a privileged container on the node: whoever breaks into the pod "
                            + "owns the machine.")
            .from("kube-linter docker-sock", "CKV_K8S_27")
            .fix("Remove the volume; give the program a proxy that allows only what it needs, or the Kubernetes API.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        for (HostFolder folder : HostFolder.mounted(workload)) {
            if (folder.isRuntimeSocket()) {
                run.found(
                        workload.object(),
                        folder.place(),
                        folder.field(),
                        folder.words() + " has the socket " + folder.path() + " of the node");
            }
        }
    }
}
