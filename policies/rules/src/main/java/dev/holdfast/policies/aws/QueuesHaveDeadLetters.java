package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What cannot be processed is put aside, where people can look at it. */
public final class QueuesHaveDeadLetters implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A14c", "What a function cannot process goes to a queue of the same kind")
            .because(
                    "One message that makes the function fail comes back for four days, and blocks a whole group of a queue that keeps the order; then it is gone.")
            .from(
                    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
            .fix("Set redrivePolicy with the ARN of a second queue, with fifoQueue as here.");

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
        boolean feeds =
                !stack.referringTo(queue, "eventSourceArn", Queues.MAPPING).isEmpty();
        Node policy = queue.get("redrivePolicy");
        if (!queue.isSaid("redrivePolicy")) {
            boolean beside =
                    !stack.referringTo(queue, "queueUrl", Queues.REDRIVE).isEmpty();
            if (feeds && !beside) {
                run.found(queue, policy, "redrivePolicy", "what the function cannot process has nowhere to go");
            }
            return;
        }
        AwsResource dead = Queues.deadLetters(queue, stack);
        if (dead != null && Queues.isFifo(dead) != Queues.isFifo(queue)) {
            String message = dead.words() + (Queues.isFifo(dead) ? " keeps the order" : " keeps no order")
                    + ", and this queue does otherwise";
            run.found(queue, policy, "redrivePolicy", message);
        }
    }
}
