package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * The folders are those of kube-linter ({@code /}, {@code /boot}, {@code /dev}, {@code /etc}, {@code /lib}, {@code /proc}, {@code /sys},
 * {@code /usr}), those that hold them, and all below those that hold the sockets of the runtime, the state of the kubelet, the runtime,
 * etcd and the control plane, or say who may become root. A socket by itself is the matter of {@link NoRuntimeSocket}.
 */
public final class NoSensitiveHostFolder implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K17b", "No container has a folder of the node that gives the node away")
            .because(
                    "In these folders are the keys of the node, its programs and its kernel; who can read or write them is "
                            + "root there.")
            .from("kube-linter sensitive-host-mounts", "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath")
            .fix("Remove the volume, or mount the one file that is needed, read-only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        for (HostFolder folder : HostFolder.mounted(workload)) {
            if (folder.isSensitive()) {
                run.found(
                        workload.object(),
                        folder.place(),
                        folder.field(),
                        folder.words() + " has the folder " + folder.path() + " of the node");
            }
        }
    }
}
