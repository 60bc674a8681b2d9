package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.monitoring.promql.Promql;
import dev.holdfast.policies.monitoring.promql.PromqlFault;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** Prometheus does not start with a rule that it cannot read. */
public final class ExpressionsParse implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P01f", "The expressions of rules are PromQL")
            .because("Prometheus refuses the whole configuration because of one rule that it cannot read: it does not"
                    + " start, or goes on with the old rules.")
            .from("prometheus.io/docs/prometheus/latest/configuration/recording_rules/#syntax-checking-rules")
            .fix("Correct the expression where the message says; promtool check rules says the same.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ONE;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        for (RuleFile file : inputs.all(RuleFile.class)) {
            run.each(file.rules(), rule -> check(rule, run));
        }
    }

    private static void check(PrometheusRule rule, RuleRun run) {
        if (rule.expression() == null) {
            Node written = rule.node().get("expr");
            try {
                Promql.parseRule(written.textOr(""));
            } catch (PromqlFault fault) {
                rule.found(run, written, "expr", String.valueOf(fault.getMessage()));
            }
        }
    }
}
