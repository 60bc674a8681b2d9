package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** What A14a advises with a factor is here what AWS itself demands, so that a waiver of the one does not waive the other. */
public final class QueuesHideWhileFunctionsRun implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A14f", "Messages stay hidden no shorter than a function may run")
            .because(
                    "AWS refuses the mapping of the queue to the function; where the time was changed afterwards, each slow message is worked on twice at a time.")
            .from("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
            .fix("Set visibilityTimeoutSeconds to the timeout of the function at least, better to six times as much.");

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
        long hidden = Queues.hidden(queue);
        for (AwsResource mapping : stack.referringTo(queue, "eventSourceArn", Queues.MAPPING)) {
            for (AwsResource function : Queues.functions(mapping, stack)) {
                long limit = Queues.timeout(function);
                if (hidden < limit) {
                    String message = "messages are hidden for " + hidden + " s, and " + function.words()
                            + " may run for " + limit + " s";
                    run.found(queue, queue.get("visibilityTimeoutSeconds"), "visibilityTimeoutSeconds", message);
                }
            }
        }
    }
}
