package dev.holdfast.policies.aws;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A rule on resources of some types, one at a time. */
public interface AwsRule extends Rule {
    /** The types that it looks at: {@code aws:rds/instance:Instance}. */
    List<String> types();

    /** Looks at one resource. */
    void check(AwsResource resource, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        List<String> types = types();
        run.each(inputs.all(AwsResource.class), resource -> {
            if (types.contains(resource.type())) {
                check(resource, run);
            }
        });
    }
}
