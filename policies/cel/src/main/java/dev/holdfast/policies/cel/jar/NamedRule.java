package dev.holdfast.policies.cel.jar;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.UnknownValue;

/** A rule of a jar: when it fails, it is said whose rule that is. */
final class NamedRule implements Rule {
    private final Rule rule;
    private final String jar;

    NamedRule(Rule rule, String jar) {
        this.rule = rule;
        this.jar = jar;
    }

    @Override
    public RuleInfo info() {
        return rule.info();
    }

    @Override
    public Reach reach() {
        return rule.reach();
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        try {
            rule.check(inputs, run);
        } catch (UnknownValue outsideOfASubject) {
            throw outsideOfASubject;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new RuleFailed(rule.info().id(), jar, Failure.words(e));
        }
    }
}
