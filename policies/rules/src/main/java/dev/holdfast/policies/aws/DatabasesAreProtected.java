package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A renamed resource is a deleted one to a deployment. */
public final class DatabasesAreProtected implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A05a", "Databases are protected from deletion")
            .because(
                    "A renamed resource or a changed property that forces a replacement deletes the database, and the deployment says 'done'.")
            .from(
                    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
                    "AWS Security Hub RDS.7, RDS.8")
            .fix("Set deletionProtection to true; take it away in a deployment of its own when the database is to go.");

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
        Node guarded = database.get("deletionProtection");
        if (!guarded.isTrue() && !Databases.isReplica(database)) {
            run.found(database, guarded, "deletionProtection", "a deployment can delete the database");
        }
    }
}
