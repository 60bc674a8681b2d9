package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A group changes its machines for ones of a new template only when it is told to; groups of EKS are changed by EKS, and are no resource here. */
public final class MachinesAreRefreshed implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A16f", "Groups of machines change them for new ones when their template changes")
            .because(
                    "The new image is in the template, the deployment is green, and all machines run the old one until the first of them dies.")
            .from("https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html")
            .fix("Set instanceRefresh with strategy Rolling, and minHealthyPercentage in its preferences above 0.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of("aws:autoscaling/group:Group");
    }

    @Override
    public void check(AwsResource group, RuleRun run) {
        Node refresh = group.get("instanceRefresh");
        Node share = refresh.get("preferences").get("minHealthyPercentage");
        Long healthy = share.whole();
        if (!refresh.get("strategy").isPresent()) {
            run.found(group, refresh, "instanceRefresh", "machines of an old template stay");
        } else if (healthy != null && healthy == 0) {
            String message = "all machines may be changed at once";
            run.found(group, share, "instanceRefresh.preferences.minHealthyPercentage", message);
        }
    }
}
