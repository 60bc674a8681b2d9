package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.ScheduledScale;
import dev.holdfast.topology.read.TopologyPath;

/**
 * With a ring each region keeps all copies of its keys, so that its least number of replicas is at least the factor; without one, that of all
 * regions together. More copies than replicas to begin with are refused by resolve.
 */
public final class CopiesOutliveScaling implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M04a", "The autoscaler leaves as many replicas as there are copies")
            .notedInDevelopment()
            .because(
                    "At night the autoscaler goes below the number of copies: each key loses one, and the first failure loses data.")
            .from("requirements R94 (BUG 87)", "DeCandia et al., Dynamo, 2007")
            .fix("Raise the min of the autoscaling, and of its schedule, to the factor.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ReplicationBlueprint copies = service.replication();
            AutoscalingBlueprint scaling = service.autoscaling();
            if (copies == null || scaling == null) {
                continue;
            }
            int regions = copies.ring() == null ? service.replicas().size() : 1;
            int fewest = fewest(scaling) * regions;
            if (fewest < copies.factor()) {
                found.at(
                        TopologyPath.of("services", service.name(), "autoscaling", "min"),
                        "it may leave " + fewest + (fewest == 1 ? " replica" : " replicas") + " for " + copies.factor()
                                + " copies");
            }
        }
    }

    private static int fewest(AutoscalingBlueprint scaling) {
        int fewest = scaling.min();
        for (ScheduledScale time : scaling.schedule()) {
            fewest = time.min() == null ? fewest : Math.min(fewest, time.min());
        }
        return fewest;
    }
}
