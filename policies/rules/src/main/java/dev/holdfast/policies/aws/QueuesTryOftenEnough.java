package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** The number of tries is a bound for the poisonous, and must not meet the sound. */
public final class QueuesTryOftenEnough implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A14b", "A message is tried five times before it is dead")
            .because(
                    "Under load Lambda gives messages back unprocessed, which counts as a try: after two of those a sound message is dead.")
            .from("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
            .parameter("tries", "times that a message is received at least before it is dead", 5, 1, 1000)
            .fix("Set maxReceiveCount in redrivePolicy to 5 or more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Queues.QUEUE);
    }

    @Override
    public void check(AwsResource queue, AwsStack stack, RuleRun run) {
        Node policy = queue.get("redrivePolicy");
        Long tries = Queues.redrive(queue).get("maxReceiveCount").whole();
        if (tries != null && tries < run.number("tries")) {
            String message = "a message is dead after " + tries + (tries == 1 ? " try" : " tries") + ", less than "
                    + run.number("tries");
            run.found(queue, policy, "redrivePolicy", message);
        }
    }
}
