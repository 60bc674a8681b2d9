package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.monitoring.promql.Expression;
import dev.holdfast.policies.monitoring.promql.Ratios;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Prometheus divides series that have the same labels. */
public final class RatioHasLikeSides implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MONITORING, "P03", "The sides of a ratio are aggregated alike")
            .because("Prometheus divides only series with the same labels: a sum divided by what is not summed has no"
                    + " result, so the alert never fires; a rate of errors divided by the rate of all, both unsummed, "
                    + "is always 1.")
            .from(
                    "prometheus.io/docs/prometheus/latest/querying/operators/#vector-matching",
                    "ARA: ratios without sums")
            .fix("Aggregate both sides by the same labels: sum by (x) (rate(a[5m])) / sum by (x) (rate(b[5m])), "
                    + "or say by on() and group_left how they match.");

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
        Expression expression = rule.expression();
        String fault = expression == null ? null : Ratios.fault(expression);
        if (fault != null) {
            rule.found(run, rule.node().get("expr"), "expr", fault);
        }
    }
}
