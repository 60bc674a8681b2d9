package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** A container that runs may long have stopped answering. */
public final class ServiceIsAskedForItsHealth implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C03a", "A service has a health check")
            .notedInDevelopment()
            .because("Without a health check a service that hangs counts as running: nothing that waits for it waits "
                    + "long enough, Swarm sends it requests, and an update goes on though the new version never "
                    + "answers.")
            .from("docs.docker.com/reference/compose-file/services/#healthcheck")
            .fix("Add healthcheck with test, interval, timeout, retries and start_period.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!service.isWhole() || service.isTask()) {
            return;
        }
        Node healthcheck = service.at("healthcheck");
        if (!service.health().asks()) {
            run.found(
                    service.near(healthcheck),
                    healthcheck,
                    service.field("healthcheck"),
                    healthcheck.isPresent()
                            ? "the health check has no test, or is switched off"
                            : "there is no health check");
        }
    }
}
