package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Without a replica there is nothing to fail over to. */
public final class CachesHaveReplicas implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A13c", "Each group of nodes has a replica")
            .notedInDevelopment()
            .because("A group of nodes without a replica loses its part of the data with its only node.")
            .from("https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html")
            .fix("Set replicasPerNodeGroup to 1 or more, or numCacheClusters to 2 or more.");

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
        Node replicas = group.get("replicasPerNodeGroup");
        Node nodes = group.get("numCacheClusters");
        Long each = replicas.whole();
        Long all = nodes.whole();
        long there = each != null ? each : all != null ? all - 1 : 0;
        if (there < 1) {
            boolean byNodes = each == null && all != null;
            run.found(
                    group,
                    byNodes ? nodes : replicas,
                    byNodes ? "numCacheClusters" : "replicasPerNodeGroup",
                    "a group of nodes has no replica");
        }
    }
}
