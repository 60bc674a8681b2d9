package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** The address of a load balancer goes with it, and with it what DNS and partners point to. */
public final class BalancersAreProtected implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A08", "Load balancers are protected from deletion")
            .warning()
            .because(
                    "A replaced load balancer has another address: until DNS has forgotten the old one, clients reach nobody.")
            .from("AWSGuard elb-deletion-protection-enabled")
            .fix("Set enableDeletionProtection to true.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return LoadBalancers.BALANCERS;
    }

    @Override
    public void check(AwsResource balancer, RuleRun run) {
        Node guarded = balancer.get("enableDeletionProtection");
        if (!guarded.isTrue()) {
            run.found(balancer, guarded, "enableDeletionProtection", "a deployment can delete the load balancer");
        }
    }
}
