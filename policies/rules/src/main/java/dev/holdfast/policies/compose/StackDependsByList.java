package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The schema of stacks has no conditions. */
public final class StackDependsByList implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C04b", "In a stack depends_on is a list, or not there")
            .because("docker stack deploy refuses the whole file because of a mapping in depends_on, and pays no heed"
                    + " to a list: services of a stack start in any order, and have to try again by themselves.")
            .from("docker/cli cli/compose/schema/data/config_schema_v3.13.json")
            .fix("Remove depends_on; let the service try again until what it needs is there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        Node depends = service.at("depends_on");
        if (service.isSwarm() && depends.isMap()) {
            run.found(
                    service.near(depends),
                    depends,
                    service.field("depends_on"),
                    "docker stack deploy refuses a mapping");
        }
    }
}
