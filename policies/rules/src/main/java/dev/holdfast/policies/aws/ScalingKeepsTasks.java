package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** As K29a for pods: what is scaled keeps two at least. */
public final class ScalingKeepsTasks implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A16d", "The autoscaling of a service keeps two tasks")
            .notedInDevelopment()
            .because(
                    "At night one task is left, its machine or its zone fails, and the service is away until another has started.")
            .from("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html")
            .parameter("minimum", "tasks that are kept at least", 2, 1, 5000)
            .fix("Set minCapacity of the scalable target to 2 or more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Scaling.TARGET);
    }

    @Override
    public void check(AwsResource target, RuleRun run) {
        Node written = target.get("minCapacity");
        Long least = written.whole();
        if (Scaling.isOfService(target) && least != null && least < run.number("minimum")) {
            String message =
                    least + (least == 1 ? " task is" : " tasks are") + " kept, less than " + run.number("minimum");
            run.found(target, written, "minCapacity", message);
        }
    }
}
