package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import java.util.Set;

/** {@code docker stack deploy} warns of these keys and goes on without them. */
public final class StackHasNothingIgnored implements ServiceRule {
    private static final Set<String> IGNORED = Set.of(
            "build",
            "cgroupns_mode",
            "cgroup_parent",
            "devices",
            "domainname",
            "external_links",
            "ipc",
            "links",
            "mac_address",
            "network_mode",
            "pid",
            "privileged",
            "restart",
            "security_opt",
            "shm_size",
            "userns_mode");

    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C06c", "A stack has nothing that Swarm ignores")
            .because("docker stack deploy ignores these keys with a line of warning that nobody sees: what the file "
                    + "promises (a security option, a device, memory for /dev/shm) is not there.")
            .from("docker/cli cli/compose/types/types.go UnsupportedProperties")
            .fix("Remove the key, and say what it is for in the way of Swarm: deploy.restart_policy for restart, "
                    + "a tmpfs at /dev/shm for shm_size.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!service.isSwarm()) {
            return;
        }
        for (Entry attribute : service.node().entries()) {
            if (IGNORED.contains(attribute.key())) {
                run.found(
                        service, attribute.place(), service.field(attribute.key()), "Swarm ignores " + attribute.key());
            }
        }
    }
}
