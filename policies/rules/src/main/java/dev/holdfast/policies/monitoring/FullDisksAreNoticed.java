package dev.holdfast.policies.monitoring;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.regex.Pattern;

/** There is an alert on the room that is left. */
public final class FullDisksAreNoticed extends AlertSetRule {
    private static final Pattern DISK = Pattern.compile("(?i)disk|filesystem|volume|storage|_fs_");

    private static final RuleInfo INFO = RuleInfo.of(Family.MONITORING, "P04e", "Disks that fill up are noticed")
            .warning()
            .notedInDevelopment()
            .because("A full disk stops databases for good, and is seen days before.")
            .from("sre.google/sre-book/monitoring-distributed-systems: the four golden signals")
            .fix("Add an alert on the room that is left, early enough to act: 80 %.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    boolean isMet(PrometheusRule alert) {
        return speaksOf(DISK, alert);
    }

    @Override
    String missing() {
        return "no alert tells of disks that fill up";
    }
}
