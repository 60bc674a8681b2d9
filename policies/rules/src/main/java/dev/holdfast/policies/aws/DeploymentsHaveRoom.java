package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** The minimum is rounded up and the maximum down: where both are the wanted number, no task may be stopped and none started. */
public final class DeploymentsHaveRoom implements AwsRule {
    private static final long PERCENT = 100;
    /** What they are where nothing is said, of services that are no daemons; source: the API reference of ECS. */
    private static final long LEAST = 100;

    private static final long MOST = 200;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A16g", "A deployment may stop a task, or start one more")
            .because(
                    "The deployment waits for room that never comes; the circuit breaker does not open, since no task fails.")
            .from("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html")
            .fix("Raise deploymentMaximumPercent until one more task fits, or lower deploymentMinimumHealthyPercent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Scaling.SERVICE);
    }

    @Override
    public void check(AwsResource service, RuleRun run) {
        Long wanted = service.get("desiredCount").whole();
        Node maximum = service.get("deploymentMaximumPercent");
        if (wanted == null || wanted == 0 || service.get("schedulingStrategy").is("DAEMON")) {
            return;
        }
        Long least = service.get("deploymentMinimumHealthyPercent").whole();
        Long most = maximum.whole();
        long up = (wanted * (least == null ? LEAST : least) + PERCENT - 1) / PERCENT;
        long down = wanted * (most == null ? MOST : most) / PERCENT;
        if (up >= wanted && down <= wanted) {
            String message =
                    "of " + wanted + (wanted == 1 ? " task" : " tasks") + " none may be stopped, and no other started";
            run.found(service, maximum, "deploymentMaximumPercent", message);
        }
    }
}
