package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A rule on objects of some kinds, one at a time. */
public interface ObjectRule extends Rule {
    /** The kinds that it looks at; none for all. */
    List<String> kinds();

    /** Looks at one object. */
    void check(KubernetesObject object, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        if (kinds().isEmpty()) {
            run.each(inputs.cluster().objects(), object -> check(object, run));
        }
        for (String kind : kinds()) {
            run.each(inputs.cluster().ofKind(kind), object -> check(object, run));
        }
    }
}
