package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.compose.file.Unset;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.Set;

/** {@code docker stack deploy} checks a file by the schema of the version that it states. */
public final class StackVersionIsCurrent implements ProjectRule {
    /** The newest there are; 3 alone stands for the newest. */
    private static final Set<String> CURRENT = Set.of("", "3", "3.12", "3.13");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C01b", "The version of a stack is none, 3, 3.12 or 3.13")
            .because("A file is checked by the schema of the version that it states: below 3.12 a health check cannot"
                    + " have a start_interval, and any other version than 3.x is refused at the deployment.")
            .from("docker/cli cli/compose/schema")
            .fix("Remove version, or write \"3.13\".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeProject project, RuleRun run) {
        String version = project.node().get("version").text();
        if (project.isSwarm() && version != null && !Unset.isIn(version) && !CURRENT.contains(version)) {
            run.found(
                    project, project.node().get("version"), "version", "version " + version + " is not 3.12 or newer");
        }
    }
}
