package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/**
 * As K28 for pods: the number of tasks is the autoscaler's. To leave desiredCount out is not enough, since the provider then sets it to 0.
 * A file that a command line wrote which did not yet keep {@code ignoreChanges} says nothing of it, and is found.
 */
public final class NoCountBesideScaling implements AwsStackRule {
    private static final String COUNT = "desiredCount";

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A16e", "Deployments leave the number of tasks to what scales them")
            .because(
                    "In the evening there are forty tasks; a deployment sets them to the four of the program, and the load of forty falls on four.")
            .from(
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
                    "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/")
            .fix("Register the service with the option ignoreChanges: [\"desiredCount\"].");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Scaling.SERVICE);
    }

    @Override
    public void check(AwsResource service, AwsStack stack, RuleRun run) {
        List<AwsResource> targets = Scaling.targets(service, stack);
        if (!targets.isEmpty()
                && !service.ignored().contains(COUNT)
                && !service.ignored().contains("*")) {
            String message = "a deployment takes back what " + targets.get(0).words() + " has set";
            run.found(service, service.get(COUNT), COUNT, message);
        }
    }
}
