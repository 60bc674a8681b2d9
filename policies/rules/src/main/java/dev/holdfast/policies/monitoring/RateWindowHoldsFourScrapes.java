package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.monitoring.promql.Expression;
import dev.holdfast.policies.monitoring.promql.Windows;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A rate needs two values in its window, and values get lost. */
public final class RateWindowHoldsFourScrapes implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MONITORING, "P02", "The window of a rate holds at least four scrapes")
            .because("With a window of less than four scrape intervals one lost scrape leaves a single value in it: "
                    + "the rate has no value for a while, the alert is reset, and the graph has holes just when the "
                    + "network is bad.")
            .from("prometheus.io/docs/prometheus/latest/querying/functions/#rate", "grafana.com/docs: $__rate_interval")
            .parameter("scrapes", "scrapes that a window has to hold", 4, 2, 20)
            .fix("Make the window at least four times the scrape interval of the job.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Reach reach() {
        return Reach.ALL;
    }

    @Override
    public void check(Inputs inputs, RuleRun run) {
        List<ScrapeConfiguration> all = inputs.all(ScrapeConfiguration.class);
        if (all.isEmpty()) {
            return;
        }
        for (RuleFile file : inputs.all(RuleFile.class)) {
            List<ScrapeConfiguration> own =
                    all.stream().filter(each -> each.isOf(file.document())).toList();
            for (PrometheusRule rule : file.rules()) {
                run.of(rule, () -> check(rule, own, run));
            }
        }
    }

    private static void check(PrometheusRule rule, List<ScrapeConfiguration> configurations, RuleRun run) {
        Expression expression = rule.expression();
        if (expression == null) {
            return;
        }
        for (Windows.Window window : Windows.of(expression)) {
            long shortest = shortest(window, configurations);
            long least = shortest * run.number("scrapes");
            if (shortest > 0 && window.milliseconds() < least) {
                rule.found(
                        run,
                        rule.node().get("expr"),
                        "expr",
                        window.function() + " over " + window.milliseconds() / 1000 + "s of "
                                + window.selector().metric() + ", which is scraped every " + shortest / 1000 + "s");
            }
        }
    }

    /** The shortest interval of the jobs that may have the series, in milliseconds: what is too short for it is so for all; 0 for none. */
    private static long shortest(Windows.Window window, List<ScrapeConfiguration> configurations) {
        return configurations.stream()
                .flatMap(configuration -> configuration.intervals().entrySet().stream())
                .filter(job -> window.mayAsk(job.getKey()))
                .mapToLong(job -> job.getValue())
                .min()
                .orElse(0);
    }
}
