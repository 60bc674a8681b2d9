package dev.holdfast.policies.aws;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A rule on resources that belong together: each of some types is looked at with all others in sight. */
public interface AwsStackRule extends Rule {
    /** The types that it looks at. */
    List<String> types();

    /** Looks at one resource. */
    void check(AwsResource resource, AwsStack stack, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ALL;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        AwsStack stack = new AwsStack(inputs.all(AwsResource.class));
        for (String type : types()) {
            run.each(stack.ofType(type), resource -> check(resource, stack, run));
        }
    }
}
