package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A rule on what objects do not have in common with their kind. */
interface SchemaRule extends ObjectRule {
    @Override
    default List<String> kinds() {
        return List.of();
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        run.each(inputs.cluster().misfits(), object -> check(object, run));
    }
}
