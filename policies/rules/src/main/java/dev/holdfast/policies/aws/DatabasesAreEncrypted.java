package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Encryption at rest cannot be added to a database that is there: it has to be copied. */
public final class DatabasesAreEncrypted implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A04", "Databases are encrypted at rest")
            .because(
                    "An unencrypted snapshot can be shared with one click, and encryption later means to copy the database and switch over.")
            .from(
                    "AWSGuard rds-storage-encrypted",
                    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html")
            .fix(
                    "Set storageEncrypted to true before the database is created; for one that is there, restore an encrypted copy of a snapshot.");

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
        Node encrypted = database.get("storageEncrypted");
        // A replica is as its source is, and the first serverless always is.
        boolean given =
                Databases.isReplica(database) || database.get("engineMode").is("serverless");
        if (!encrypted.isTrue() && !given) {
            run.found(database, encrypted, "storageEncrypted", "what is stored is not encrypted");
        }
    }
}
