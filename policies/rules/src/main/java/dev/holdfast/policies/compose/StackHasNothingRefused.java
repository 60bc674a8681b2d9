package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import java.util.Map;

/** {@code docker stack deploy} stops at these keys. */
public final class StackHasNothingRefused implements ServiceRule {
    private static final Map<String, String> REFUSED = Map.of(
            "extends", "write the service out",
            "volume_driver", "set the driver of a volume under volumes",
            "volumes_from", "share a volume under volumes",
            "cpu_quota", "use deploy.resources",
            "cpu_shares", "use deploy.resources",
            "cpuset", "use deploy.resources",
            "mem_limit", "use deploy.resources",
            "memswap_limit", "use deploy.resources");

    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C06d", "A stack has nothing that Swarm refuses")
            .because("docker stack deploy refuses the whole file because of one such key, and nothing of a release is"
                    + " deployed.")
            .from("docker/cli cli/compose/types/types.go ForbiddenProperties")
            .fix("Replace the key as the message says.");

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
            String instead = REFUSED.get(attribute.key());
            if (instead != null) {
                String message = "docker stack deploy refuses " + attribute.key() + ": " + instead;
                run.found(service, attribute.place(), service.field(attribute.key()), message);
            }
        }
    }
}
