package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What pulls faster than it may work is throttled. */
public final class ConcurrencyFitsReserve implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A15b", "The concurrency of a queue fits what the function has reserved")
            .because(
                    "The queue hands out more than the function may take: what is throttled counts as a try, and sound messages die.")
            .from("https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html")
            .fix("Raise reservedConcurrentExecutions to the sum of the maximumConcurrency of its queues at least.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Queues.FUNCTION);
    }

    @Override
    public void check(AwsResource resource, AwsStack stack, RuleRun run) {
        Node reserve = resource.get("reservedConcurrentExecutions");
        Long reserved = reserve.whole();
        if (reserved == null || reserved < 0) {
            return;
        }
        long wanted = 0;
        for (AwsResource mapping : stack.referringTo(resource, "functionName", Queues.MAPPING)) {
            Long most = mapping.get("scalingConfig").get("maximumConcurrency").whole();
            wanted += most == null ? 0 : most;
        }
        if (wanted > reserved) {
            String message = reserved + " executions are reserved, and queues may ask for " + wanted;
            run.found(resource, reserve, "reservedConcurrentExecutions", message);
        }
    }
}
