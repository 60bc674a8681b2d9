package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** The minimum is a share of the wanted number, rounded up. */
public final class DeploymentsLeaveTasks implements AwsRule {
    private static final long PERCENT = 100;

    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A16b", "A deployment leaves tasks that serve")
            .notedInDevelopment()
            .because(
                    "With a minimum of none a deployment may stop all tasks first: the service is away until the new ones are healthy.")
            .from("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html")
            .fix(
                    "Set deploymentMinimumHealthyPercent so that at least one task is left, and deploymentMaximumPercent so that one more fits.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Scaling.SERVICE);
    }

    @Override
    public void check(AwsResource resource, RuleRun run) {
        Node least = resource.get("deploymentMinimumHealthyPercent");
        Long said = least.whole();
        Long wanted = resource.get("desiredCount").whole();
        // Where nothing is said it is all of them.
        if (said == null
                || wanted == null
                || wanted == 0
                || resource.get("schedulingStrategy").is("DAEMON")) {
            return;
        }
        long left = (wanted * said + PERCENT - 1) / PERCENT;
        if (left == 0) {
            String message = said + " % of " + wanted + " leaves no task during a deployment";
            run.found(resource, least, "deploymentMinimumHealthyPercent", message);
        }
    }
}
