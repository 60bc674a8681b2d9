package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Who asked what is known to the load balancer, and to nobody once it has answered. */
public final class BalancersLogAccess implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A07", "Load balancers log who asks what")
            .warning()
            .because(
                    "When a tenth of the requests fails, the access log is the only place that says which, from where, and how long each took.")
            .from("AWSGuard elb-logging-enabled")
            .fix("Set accessLogs with enabled: true and a bucket.");

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
        Node logs = balancer.get("accessLogs");
        if (!logs.get("enabled").isTrue() && !balancer.get("loadBalancerType").is("gateway")) {
            run.found(balancer, logs, "accessLogs.enabled", "requests are not logged");
        }
    }
}
