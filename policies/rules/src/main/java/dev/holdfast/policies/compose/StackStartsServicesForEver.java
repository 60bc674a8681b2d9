package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Swarm gives up after so many attempts as are stated. */
public final class StackStartsServicesForEver implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C06b", "A stack starts its services again without end")
            .notedInDevelopment()
            .because("After max_attempts failures nothing runs any more, though the fault may long be gone; with on-"
                    + "failure a service that ended without an error is never started again.")
            .from(
                    "docs.docker.com/reference/compose-file/deploy/#restart_policy",
                    "RouteMQ: on-failure with 3 attempts")
            .fix("Set deploy.restart_policy.condition to any, and leave max_attempts out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!service.isSwarm() || service.isTask()) {
            return;
        }
        Node policy = service.at("deploy", "restart_policy");
        Node attempts = policy.get("max_attempts");
        String most = attempts.textOr("0");
        if (!most.equals("0") && !Unset.isIn(most)) {
            String message = "after " + most + " attempts it stays down";
            run.found(service.near(attempts), attempts, service.field("deploy.restart_policy.max_attempts"), message);
        }
        Node condition = policy.get("condition");
        if (condition.is("on-failure")) {
            String message = "it stays down when it ends without an error";
            run.found(service.near(condition), condition, service.field("deploy.restart_policy.condition"), message);
        }
    }
}
