package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/**
 * Safe are those that Kubernetes lists as safe, since they change nothing outside of the pod. kube-linter reports all of {@code net.}, the
 * safe ones too.
 */
public final class NoUnsafeSysctl implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K18a", "Pods set only safe sysctls")
            .because(
                    "The kubelet refuses the pod unless each node allows the setting; where it does, one pod changes the "
                            + "kernel for its neighbours.")
            .from(
                    "kube-linter unsafe-sysctls",
                    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls")
            .fix("Remove the setting, or set it on the nodes that are for this workload.");

    /** As of Kubernetes 1.32. */
    private static final Set<String> SAFE = Set.of(
            "kernel.shm_rmid_forced",
            "net.ipv4.ip_local_port_range",
            "net.ipv4.tcp_syncookies",
            "net.ipv4.ping_group_range",
            "net.ipv4.ip_unprivileged_port_start",
            "net.ipv4.ip_local_reserved_ports",
            "net.ipv4.tcp_keepalive_time",
            "net.ipv4.tcp_fin_timeout",
            "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
            "net.ipv4.tcp_rmem",
            "net.ipv4.tcp_wmem");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        List<Node> settings =
                workload.podSpec().at("securityContext", "sysctls").items();
        for (int i = 0; i < settings.size(); i++) {
            Node name = settings.get(i).get("name");
            // Both spellings are allowed: net/ipv4/tcp_syncookies.
            if (!SAFE.contains(name.textOr("").replace('/', '.'))) {
                run.found(
                        workload.object(),
                        settings.get(i).nearest("name"),
                        workload.field("securityContext.sysctls[" + i + "]"),
                        "the pods set " + name.textOr("a sysctl without a name") + ", which is not safe");
            }
        }
    }
}
