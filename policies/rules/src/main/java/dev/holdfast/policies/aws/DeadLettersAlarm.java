package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/**
 * A queue that nobody looks at is a wastepaper basket. The number of messages sent is no measure of it: SQS does not count those that it
 * moves there itself.
 */
public final class DeadLettersAlarm implements AwsStackRule {
    private static final Set<String> LENGTHS = Set.of(
            "ApproximateNumberOfMessagesVisible",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateAgeOfOldestMessage");

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
            boolean direct = LENGTHS.contains(alarm.get("metricName").textOr(""))
                    && (AwsStack.refers(alarm, "dimensions", dead)
                            || AwsStack.names(dimensions.get("QueueName"), dead));
            if (direct || AwsStack.refers(alarm, "metricQueries", dead)) {
                return;
            }
        }
        run.found(dead, dead.place(), "", "no alarm looks at the dead letters of " + queue.words());
    }
}
