package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;
import java.util.Set;

/** {@code docker stack deploy} refuses a file with a section that it does not know. */
public final class StackHasOnlySectionsOfStacks implements ProjectRule {
    private static final Set<String> SECTIONS =
            Set.of("version", "services", "networks", "volumes", "secrets", "configs");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C01c", "A stack has only the sections that docker stack deploy takes")
            .because("docker stack deploy refuses the whole file because of a key such as name or include that only "
                    + "Compose knows, and nothing of a release is deployed.")
            .from("docker/cli cli/compose/schema/data/config_schema_v3.13.json")
            .fix("Remove the key; a stack gets its name from the command: docker stack deploy -c stack.yaml NAME.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeProject project, RuleRun run) {
        if (!project.isSwarm()) {
            return;
        }
        for (Entry section : project.node().entries()) {
            if (!SECTIONS.contains(section.key()) && !section.key().startsWith("x-")) {
                run.found(project, section.place(), section.key(), "docker stack deploy refuses " + section.key());
            }
        }
    }
}
