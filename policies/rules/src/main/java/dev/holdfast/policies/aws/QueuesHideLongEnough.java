package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** While a message is hidden nobody else gets it: from when the first of a batch is received, so that the time in which that is gathered counts too. */
public final class QueuesHideLongEnough implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A14a", "Messages stay hidden while a function may still work on them")
            .because(
                    "A message comes back while the first call still works on it: the order is sent twice, at the very time when everything is slow.")
            .from("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
            .parameter("factor", "times the timeout of the function that a message is hidden at least", 6, 1, 100)
            .fix(
                    "Set visibilityTimeoutSeconds to six times the timeout of the function, and maximumBatchingWindowInSeconds "
                            + "more where there is one.");

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
        long seconds = Queues.hidden(queue);
        for (AwsResource mapping : stack.referringTo(queue, "eventSourceArn", Queues.MAPPING)) {
            Long gathered = mapping.get("maximumBatchingWindowInSeconds").whole();
            for (AwsResource function : Queues.functions(mapping, stack)) {
                long needed = Queues.timeout(function) * run.number("factor") + (gathered == null ? 0 : gathered);
                if (seconds < needed) {
                    String message = "messages are hidden for " + seconds + " s, less than the " + needed + " s that "
                            + function.words() + " asks for with its timeout";
                    run.found(queue, queue.get("visibilityTimeoutSeconds"), "visibilityTimeoutSeconds", message);
                }
            }
        }
    }
}
