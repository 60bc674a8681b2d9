package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The schema of stacks takes no number. */
public final class ProcessorsOfStackAreText implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C05d", "In a stack cpus is text")
            .because("docker stack deploy refuses the whole file because of cpus: 0.5 without quotes.")
            .from("docker/cli cli/compose/schema/data/config_schema_v3.13.json")
            .fix("Put the number in quotes: \"0.5\".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!service.isSwarm()) {
            return;
        }
        for (String part : new String[] {"limits", "reservations"}) {
            Node cpus = service.at("deploy", "resources", part, "cpus");
            if (cpus.isPresent() && cpus.isPlain()) {
                run.found(
                        service.near(cpus),
                        cpus,
                        service.field("deploy.resources." + part + ".cpus"),
                        "docker stack deploy refuses " + cpus.textOr("") + " without quotes");
            }
        }
    }
}
