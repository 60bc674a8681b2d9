package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeProject;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on Compose projects and stacks as a whole. */
public interface ProjectRule extends Rule {
    /** Looks at one project. */
    void check(ComposeProject project, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        run.each(inputs.all(ComposeProject.class), project -> check(project, run));
    }
}
