package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.Dependency;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** A container that was started is not yet a service that answers. */
public final class WaitsForHealth implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C04a", "A service waits until what it depends on is healthy")
            .notedInDevelopment()
            .because("depends_on as a list waits until the other container was started, not until it answers: after a"
                    + " power cut the service fails against a database that still recovers.")
            .from(
                    "docs.docker.com/reference/compose-file/services/#depends_on",
                    "MetaNode: depends_on as a list waits for the start only")
            .fix("Write depends_on as a mapping, with condition: service_healthy, or "
                    + "service_completed_successfully for what ends.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (service.isSwarm()) {
            return;
        }
        for (Dependency each : service.dependencies()) {
            if (each.condition().equals("service_started")) {
                run.found(
                        service.near(each.node()),
                        each.node(),
                        service.field("depends_on." + each.service()),
                        "waits until " + each.service() + " is started, not until it is healthy");
            }
        }
    }
}
