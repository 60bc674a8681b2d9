package dev.holdfast.policies.engine;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.settings.Settings;
import java.util.List;

/** Runs rules over what was read. */
public final class Check {
    private final List<Rule> rules;
    private final Settings settings;

    /** A check by these rules. */
    public Check(List<Rule> rules, Settings settings) {
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    /** Looks at everything, the rules beside each other on all processors; the findings stand in the order of the rules. */
    public List<Finding> run(Inputs inputs) {
        return rules.parallelStream()
                .flatMap(rule -> run(rule, inputs).stream())
                .toList();
    }

    private List<Finding> run(Rule rule, Inputs inputs) {
        RuleInfo info = rule.info();
        Severity severity = settings.severity(info);
        if (severity == Severity.OFF) {
            return List.of();
        }
        RuleRun run = new RuleRun(info, severity, settings.of(info).parameters());
        rule.check(inputs, run);
        return run.findings();
    }
}
