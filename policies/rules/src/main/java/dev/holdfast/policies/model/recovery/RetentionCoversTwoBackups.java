package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;

/**
 * The retention is at least twice the longest time between two backups: the log that is kept needs the backup before it to start from, and the
 * newest backup may be the one that is broken.
 */
public final class RetentionCoversTwoBackups implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M22b", "Backups are kept until there are two newer ones")
            .warning()
            .because("The only backup is the one of last night, and it is the one that cannot be read.")
            .from("requirements R108")
            .fix("Keep backups longer, or make them more often.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        BackupsBlueprint backups = system.blueprint().backups();
        Duration gap = backups == null ? null : new CronTimes(backups.schedule()).longestGap();
        if (backups != null && gap != null && backups.retention().compareTo(gap.multipliedBy(2)) < 0) {
            found.at(
                    TopologyPath.of("backups", "retention"),
                    "a backup is kept for " + TimeSpan.format(backups.retention()) + ", and the next one comes after "
                            + TimeSpan.format(gap));
        }
    }
}
