package dev.holdfast.policies.compose;

import dev.holdfast.policies.compose.file.ComposeService;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Entry;

/** These keys are read and have no effect in a stack. */
public final class StackHasNothingOutdated implements ServiceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.COMPOSE, "C06e", "A stack has nothing that has lost its meaning")
            .warning()
            .because("Who reads container_name believes that the container has that name, and scripts that use it "
                    + "fail: containers of a stack have names of their own.")
            .from("docker/cli cli/compose/types/types.go DeprecatedProperties")
            .fix("Remove the key.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ComposeService service, RuleRun run) {
        if (!service.isSwarm()) {
            return;
        }
        for (Entry attribute : service.node().entries()) {
            if (attribute.key().equals("container_name") || attribute.key().equals("expose")) {
                String message = attribute.key() + " has no effect in a stack";
                run.found(service, attribute.place(), service.field(attribute.key()), message);
            }
        }
    }
}
