package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/**
 * A subnet is in one zone: what has only one goes with it, and so does what has two in the same. The zone of a subnet is known where the
 * subnet is of the same stack; one that is not may be in a zone of its own.
 */
public final class SubnetsSpanZones implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A09a", "What serves or stores has subnets in two zones")
            .notedInDevelopment()
            .because(
                    "Each subnet is in one zone. When that zone fails, what has subnets in no other has nowhere to go.")
            .from(
                    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/use-fault-isolation-to-protect-your-workload.html")
            .parameter("minimum", "zones that its subnets are in", 2, 1, 6)
            .fix("Give it subnets in two zones at least.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.copyOf(Subnets.PLACES.keySet());
    }

    @Override
    public void check(AwsResource resource, AwsStack stack, RuleRun run) {
        Subnets.check(resource, stack, run.number("minimum"), run);
    }
}
