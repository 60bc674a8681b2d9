package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.compose.file.ComposeServices;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on the services of Compose projects and stacks, one at a time. */
public interface ServiceRule extends Rule {
    /** Looks at one service. */
    void check(ComposeService service, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        run.each(ComposeServices.of(inputs), service -> check(service, run));
    }
}
