package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Failures count from the first second where no start period is stated. */
public final class HealthCheckGivesTimeToStart implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C03b", "A health check gives a service time to start")
            .notedInDevelopment()
            .because("Without start_period a service that takes longer to start than retries times interval is "
                    + "unhealthy before it was ever ready: Swarm kills it and starts it again, for ever, most likely "
                    + "after a crash, when it has most to recover.")
            .from("docs.docker.com/reference/compose-file/services/#healthcheck")
            .fix("Add start_period, longer than the slowest start.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node healthcheck = service.at("healthcheck");
        String period = healthcheck.get("start_period").textOr("0s");
        if (service.health().asks() && isNothing(period)) {
            run.found(
                    service.near(healthcheck),
                    healthcheck.get("start_period").isPresent() ? healthcheck.get("start_period") : healthcheck,
                    service.field("healthcheck.start_period"),
                    "failures count from the first second");
        }
    }

    private static boolean isNothing(String duration) {
        return !Unset.isIn(duration) && duration.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
