package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Bounds of AWS. One at a time is had with a queue that keeps the order, and one group in it. */
public final class ConcurrencyIsAllowed implements AwsRule {
    private static final long LEAST = 2;
    private static final long MOST = 1000;

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A15c", "The concurrency of a queue is one that Lambda allows, 2 to 1000")
            .because("AWS refuses the mapping in the middle of the deployment: half of it is new, and half is old.")
            .from("https://docs.aws.amazon.com/lambda/latest/api/API_ScalingConfig.html")
            .fix("Set maximumConcurrency from 2 to 1000; for one at a time, use a FIFO queue with one message group.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Queues.MAPPING);
    }

    @Override
    public void check(AwsResource mapping, RuleRun run) {
        Node written = mapping.get("scalingConfig").get("maximumConcurrency");
        Long most = written.whole();
        // The provider writes 0 where nothing is said.
        if (most != null && most != 0 && (most < LEAST || most > MOST)) {
            String message = "a concurrency of " + most + " is not from " + LEAST + " to " + MOST;
            run.found(mapping, written, "scalingConfig.maximumConcurrency", message);
        }
    }
}
