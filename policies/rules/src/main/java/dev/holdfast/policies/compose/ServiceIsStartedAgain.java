package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.Set;

/** Without a policy nothing starts a container again. */
public final class ServiceIsStartedAgain implements ServiceRule {
    private static final Set<String> AGAIN = Set.of("any", "always", "unless-stopped");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C06a", "A service of Compose is started again whenever it ends")
            .notedInDevelopment()
            .because("A service that crashed, or whose machine was restarted, stays down until somebody looks; with "
                    + "on-failure also one that ended without an error.")
            .from("docs.docker.com/reference/compose-file/services/#restart")
            .fix("Set restart to unless-stopped or always; to \"no\" for what ends when its work is done.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (service.isSwarm() || !service.isWhole() || service.isTask()) {
            return;
        }
        // Where both are written, Compose takes that of deploy.
        Node deployed = service.at("deploy", "restart_policy");
        Node written = deployed.isMap() ? deployed.get("condition") : service.at("restart");
        String policy = written.textOr(deployed.isMap() ? "any" : "");
        if (!AGAIN.contains(policy) && !Unset.isIn(policy)) {
            String message = policy.isEmpty() ? "nothing starts it again" : "restart " + policy + " gives up";
            String field = service.field(deployed.isMap() ? "deploy.restart_policy.condition" : "restart");
            run.found(service.near(written), written, field, message);
        }
    }
}
