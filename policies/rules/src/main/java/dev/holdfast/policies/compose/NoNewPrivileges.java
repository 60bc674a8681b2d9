package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.Set;

/** Programs with the set-user-ID bit give more rights than the one had who starts them. */
public final class NoNewPrivileges implements ServiceRule {
    private static final Set<String> SET =
            Set.of("no-new-privileges", "no-new-privileges:true", "no-new-privileges=true");

    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C09d", "A service of Compose gains no privileges")
            .because("A program with the set-user-ID bit, once an attacker can start it, is root in the container. "
                    + "Swarm cannot set this, so the rule is for Compose alone.")
            .from("kube-linter privilege-escalation-container", "CKV_K8S_20")
            .fix("Set security_opt to [no-new-privileges:true].");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node options = service.at("security_opt");
        boolean set = options.items().stream().anyMatch(option -> SET.contains(option.textOr("")));
        if (!service.isSwarm() && service.isWhole() && !set) {
            run.found(service.near(options), options, service.field("security_opt"), "it can gain privileges");
        }
    }
}
