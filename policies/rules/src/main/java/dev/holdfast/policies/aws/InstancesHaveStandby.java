package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A standby in another zone takes over in a minute or two; a restore takes an hour. */
public final class InstancesHaveStandby implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A02a", "Database instances have a standby in another zone")
            .notedInDevelopment()
            .because(
                    "When the zone of a single instance fails, or its host does, the database is away until it is restored elsewhere.")
            .from(
                    "AWSGuard rds-instance-multi-az-enabled",
                    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html")
            .fix("Set multiAz to true.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Databases.INSTANCE);
    }

    @Override
    public void check(AwsResource instance, RuleRun run) {
        Node zones = instance.get("multiAz");
        if (!zones.isTrue() && !Databases.isReplica(instance)) {
            run.found(instance, zones, "multiAz", "the instance runs in one zone only");
        }
    }
}
