package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A replica is of use when it becomes the primary. */
public final class CachesFailOver implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A13a", "Replication groups fail over to another zone by themselves")
            .notedInDevelopment()
            .because(
                    "Without automatic failover the primary that is lost at night is lost until somebody promotes a replica by hand.")
            .from("https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html")
            .fix("Set automaticFailoverEnabled and multiAzEnabled to true.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:elasticache/replicationGroup:ReplicationGroup");
    }

    @Override
    public void check(AwsResource group, RuleRun run) {
        for (String each : List.of("automaticFailoverEnabled", "multiAzEnabled")) {
            Node on = group.get(each);
            if (!on.isTrue()) {
                run.found(group, on, each, each + " is not true");
            }
        }
    }
}
