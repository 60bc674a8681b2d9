package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A queue that nobody looks at is a wastepaper basket. */
public final class DeadLettersAlarm implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A14e", "Dead letters raise an alarm")
            .because(
                    "Orders go to the queue for dead letters all weekend, everything is green, and on Monday the oldest are deleted.")
            .from(
                    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
            .fix("Add a cloudwatch.MetricAlarm on ApproximateNumberOfMessagesVisible of the queue for dead letters.");

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
        AwsResource dead = Queues.deadLetters(queue, stack);
        if (dead == null) {
            return;
        }
        for (AwsResource alarm : stack.ofType("aws:cloudwatch/metricAlarm:MetricAlarm")) {
            Node dimensions = alarm.get("dimensions");
            if (AwsStack.refers(alarm, "dimensions", dead)
                    || AwsStack.refers(alarm, "metricQueries", dead)
                    || AwsStack.names(dimensions.get("QueueName"), dead)) {
                return;
            }
        }
        run.found(dead, dead.place(), "", "no alarm looks at the dead letters of " + queue.words());
    }
}
