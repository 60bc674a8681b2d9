package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.regex.Pattern;

/** There is an alert on answers that are errors. */
public final class ErrorsAreNoticed extends AlertSetRule {
    private static final Pattern ERRORS = Pattern.compile("(?i)error|fail|5\\.\\.|5xx|abort|reject");

    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P04c", "Errors are noticed")
            .warning()
            .notedInDevelopment()
            .because("Users see errors for hours while every dashboard of machines is green.")
            .from("sre.google/sre-book/monitoring-distributed-systems: the four golden signals")
            .fix("Add an alert on the part of answers that are errors.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean isMet(PrometheusRule alert) {
        return speaksOf(ERRORS, alert);
    }

    @Override
    String missing() {
        return "no alert tells of errors";
    }
}
