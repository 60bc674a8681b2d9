package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** A subnet is in one zone: what has only one goes with it. */
public final class SubnetsSpanZones implements AwsRule {
    private static final List<String> PLACES =
            List.of("subnets", "subnetMappings", "subnetIds", "vpcZoneIdentifiers", "availabilityZones");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A09", "What serves or stores has subnets in two zones")
            .notedInDevelopment()
            .because("Each subnet is in one zone. When that zone fails, what has only one subnet has nowhere to go.")
            .from(
                    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/use-fault-isolation-to-protect-your-workload.html")
            .parameter("minimum", "subnets, or zones; 3 where a quorum runs in them", 2, 1, 6)
            .fix("Give it subnets in two zones at least, three where a quorum runs in them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        List<String> types = new ArrayList<>(LoadBalancers.BALANCERS);
        types.addAll(List.of(
                "aws:rds/subnetGroup:SubnetGroup",
                "aws:elasticache/subnetGroup:SubnetGroup",
                "aws:autoscaling/group:Group"));
        return List.copyOf(types);
    }

    @Override
    public void check(AwsResource resource, RuleRun run) {
        int most = 0;
        String field = "subnets";
        Node at = resource.properties();
        for (String place : PLACES) {
            Node list = resource.get(place);
            int number = list.items().size();
            if (number > most) {
                most = number;
                field = place;
                at = list;
            }
        }
        // None at all is for the provider to refuse, or a default network's business.
        if (most > 0 && most < run.number("minimum")) {
            String message = most + (most == 1 ? " subnet or zone" : " subnets or zones") + ", less than "
                    + run.number("minimum");
            run.found(resource, at, field, message);
        }
    }
}
