package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Without automated backups there is nothing to go back to, and no point-in-time recovery. */
public final class DatabasesKeepBackups implements AwsRule {
    private static final long CLUSTER_DEFAULT = 1;

    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A01", "Databases keep their backups for a week")
            .because(
                    "A wrong migration on Friday is noticed on Monday; with the default of none, or of one day, what was there before is gone.")
            .from(
                    "AWSGuard rds-instance-backup-enabled",
                    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html")
            .parameter("days", "days that automated backups are kept at least", 7, 1, 35)
            .fix("Set backupRetentionPeriod to 7 days or more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Databases.INSTANCE, Databases.CLUSTER);
    }

    @Override
    public void check(AwsResource database, RuleRun run) {
        if (Databases.isReplica(database)) {
            return;
        }
        Node period = database.get("backupRetentionPeriod");
        Long said = period.whole();
        long days = said != null ? said : database.type().equals(Databases.CLUSTER) ? CLUSTER_DEFAULT : 0;
        long least = run.number("days");
        if (days < least) {
            String message = (days == 0 ? "no backups are kept" : "backups are kept for " + days + " d")
                    + (said == null ? ", the default" : "") + ", less than " + least + " d";
            run.found(database, period, "backupRetentionPeriod", message);
        }
    }
}
