package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What a cache holds are sessions and tokens. */
public final class CachesAreEncrypted implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A13b", "Replication groups are encrypted at rest and on the way")
            .because("Sessions and tokens go over the network as they are, and lie in snapshots as they are.")
            .from("AWS Security Hub ElastiCache.4, ElastiCache.5")
            .fix("Set atRestEncryptionEnabled and transitEncryptionEnabled to true before it is created.");

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
        for (String each : List.of("atRestEncryptionEnabled", "transitEncryptionEnabled")) {
            Node on = group.get(each);
            if (!on.isTrue()) {
                run.found(group, on, each, each + " is not true");
            }
        }
    }
}
