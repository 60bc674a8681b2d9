package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Compose has ignored {@code version} since its second generation. */
public final class NoVersionInCompose implements ProjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.COMPOSE, "C01a", "A Compose file has no version")
            .because("Compose ignores the key and warns on each command; who reads \"3.8\" believes that the file is "
                    + "limited to it.")
            .from("docs.docker.com/reference/compose-file/version-and-name")
            .fix("Remove version.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeProject project, RuleRun run) {
        Node version = project.node().get("version");
        if (!project.isSwarm() && version.isPresent()) {
            Fix fix = Fix.remove(project.node(), "version");
            run.found(project, version, "version", "version " + version.textOr("") + " has no meaning any more", fix);
        }
    }
}
