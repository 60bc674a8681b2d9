package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A database with a public address is one rule of a firewall away from everybody. */
public final class DatabasesAreNotPublic implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A03", "Databases have no public address")
            .because(
                    "Somebody opens the security group for an hour to look something up from home; the scanners that find the open port "
                            + "need minutes.")
            .from("AWSGuard rds-instance-public-access")
            .fix("Set publiclyAccessible to false, and reach the database from within the network.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Databases.INSTANCE, Databases.MEMBER);
    }

    @Override
    public void check(AwsResource database, RuleRun run) {
        Node open = database.get("publiclyAccessible");
        if (open.isTrue()) {
            run.found(
                    database,
                    open,
                    "publiclyAccessible",
                    "the database has an address that the whole internet reaches");
        }
    }
}
