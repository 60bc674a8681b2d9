package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A dead letter is as old as the message was. */
public final class DeadLettersLastLonger implements AwsStackRule {
    /** Four days, where nothing is said; source: the API reference of SQS. */
    private static final long KEPT = 345_600;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A14d", "Dead letters are kept as long as the queue keeps messages")
            .because(
                    "The age of a message goes on counting when it moves: one that is moved on its last day is deleted before anybody looks.")
            .from(
                    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
            .fix("Set messageRetentionSeconds of the queue for dead letters to 1209600, the most.");

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
        long here = kept(queue);
        long there = kept(dead);
        if (there < here) {
            Node at = dead.get("messageRetentionSeconds");
            run.found(
                    dead,
                    at,
                    "messageRetentionSeconds",
                    there + " s, less than the " + here + " s of " + queue.words());
        }
    }

    private static long kept(AwsResource queue) {
        Long said = queue.get("messageRetentionSeconds").whole();
        return said == null ? KEPT : said;
    }
}
