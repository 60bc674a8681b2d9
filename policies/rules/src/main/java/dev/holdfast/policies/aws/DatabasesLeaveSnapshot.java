package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** The automated backups go with the database; a last snapshot stays. */
public final class DatabasesLeaveSnapshot implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A05b", "A database that is deleted leaves a snapshot")
            .because(
                    "Automated backups go with the database that they belong to: who deletes it by mistake has nothing left.")
            .from("https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html")
            .fix("Leave skipFinalSnapshot out, and name the snapshot in finalSnapshotIdentifier.");

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
        Node skipped = database.get("skipFinalSnapshot");
        if (skipped.isTrue() && !Databases.isReplica(database)) {
            run.found(database, skipped, "skipFinalSnapshot", "the database is deleted without a last snapshot");
        }
    }
}
