package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** One service without a limit can take all memory of the machine. */
public final class MemoryIsLimited implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C05a", "The memory of a service is limited")
            .because("A service that leaks takes the memory of the machine, and the kernel then kills any process: "
                    + "often the database.")
            .from(
                    "kube-linter unset-memory-requirements",
                    "CKV_K8S_13",
                    "docs.docker.com/reference/compose-file/deploy/#resources")
            .fix("Set deploy.resources.limits.memory.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        boolean old = !service.isSwarm() && service.at("mem_limit").isPresent();
        Node limit = service.at("deploy", "resources", "limits", "memory");
        if (service.isWhole() && limit.isAbsent() && !old) {
            run.found(
                    service,
                    service.place(),
                    service.field("deploy.resources.limits.memory"),
                    "its memory has no limit");
        }
    }
}
