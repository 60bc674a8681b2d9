package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** ECS goes back by itself when it is told to. */
public final class DeploymentsAreStopped implements AwsRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A16a", "A deployment that fails is stopped and taken back")
            .because(
                    "Without the circuit breaker ECS starts the new, broken tasks again and again, for hours, and the deployment never ends.")
            .from("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html")
            .fix("Set deploymentCircuitBreaker with enable and rollback true.");

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
        Node breaker = resource.get("deploymentCircuitBreaker");
        boolean rolls =
                resource.get("deploymentController").get("type").textOr("ECS").equals("ECS");
        if (rolls && !(breaker.get("enable").isTrue() && breaker.get("rollback").isTrue())) {
            run.found(resource, breaker, "deploymentCircuitBreaker", "a deployment that fails is not taken back");
        }
    }
}
