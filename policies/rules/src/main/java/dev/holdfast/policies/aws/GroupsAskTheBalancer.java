package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Only the load balancer knows whether the program answers. */
public final class GroupsAskTheBalancer implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A16c", "Groups of machines behind a load balancer believe its health checks")
            .notedInDevelopment()
            .because(
                    "The program hangs, the load balancer sends it nothing, and the group keeps the machine, since as a machine it is well.")
            .from("https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html")
            .fix("Set healthCheckType to ELB, with a healthCheckGracePeriod longer than the start.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:autoscaling/group:Group");
    }

    @Override
    public void check(AwsResource resource, RuleRun run) {
        boolean balanced = !resource.get("targetGroupArns").items().isEmpty()
                || !resource.get("loadBalancers").items().isEmpty()
                || !resource.get("trafficSources").items().isEmpty();
        Node check = resource.get("healthCheckType");
        if (balanced && !check.textOr("EC2").contains("ELB")) {
            String message = "the group looks at the machines only (" + check.textOr("EC2") + ")";
            run.found(resource, check, "healthCheckType", message);
        }
    }
}
