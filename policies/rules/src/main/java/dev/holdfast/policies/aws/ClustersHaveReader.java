package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** Aurora fails over to an instance that is there already; with only one it has to make a new one. */
public final class ClustersHaveReader implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A02b", "Aurora clusters have an instance to fail over to")
            .notedInDevelopment()
            .because(
                    "With one instance a failure means that a new one is made, which takes ten minutes and more, and can fail for want "
                            + "of capacity in that very zone.")
            .from(
                    "AWSGuard rds-instance-multi-az-enabled",
                    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html")
            .parameter("minimum", "instances that a cluster has at least", 2, 1, 16)
            .fix("Add a second rds.ClusterInstance to the cluster, in another zone.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Databases.CLUSTER);
    }

    @Override
    public void check(AwsResource cluster, AwsStack stack, RuleRun run) {
        // A Multi-AZ cluster that is not Aurora makes its three instances itself; the first serverless had none to
        // make.
        if (cluster.isSaid("dbClusterInstanceClass")
                || cluster.get("engineMode").is("serverless")) {
            return;
        }
        int members = stack.referringTo(cluster, "clusterIdentifier", Databases.MEMBER)
                .size();
        long least = run.number("minimum");
        if (members < least) {
            String message = "the cluster has " + members + (members == 1 ? " instance" : " instances")
                    + " here, less than " + least;
            run.found(cluster, cluster.place(), "", message);
        }
    }
}
