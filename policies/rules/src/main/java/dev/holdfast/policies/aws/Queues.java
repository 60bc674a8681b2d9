package dev.holdfast.policies.aws;

import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queues of SQS, the functions that they feed, and the queues for what nobody could process. */
final class Queues {
    static final String QUEUE = "aws:sqs/queue:Queue";
    static final String MAPPING = "aws:lambda/eventSourceMapping:EventSourceMapping";
    static final String FUNCTION = "aws:lambda/function:Function";

    /** The policy of a queue as a resource of its own. */
    static final String REDRIVE = "aws:sqs/redrivePolicy:RedrivePolicy";
    /** What both are where nothing is said, in seconds; source: the API references of SQS and Lambda. */
    private static final long HIDDEN = 30;

    private static final long TIMEOUT = 3;

    private Queues() {}

    /** How long a message is hidden from others, in seconds. */
    static long hidden(AwsResource queue) {
        Long said = queue.get("visibilityTimeoutSeconds").whole();
        return said == null ? HIDDEN : said;
    }

    /** How long a function may run, in seconds. */
    static long timeout(AwsResource function) {
        Long said = function.get("timeout").whole();
        return said == null ? TIMEOUT : said;
    }

    /** The functions of this stack that a mapping feeds: one, or none that is known. */
    static List<AwsResource> functions(AwsResource mapping, AwsStack stack) {
        List<AwsResource> functions = new ArrayList<>();
        for (AwsResource function : stack.ofType(FUNCTION)) {
            if (AwsStack.refers(mapping, "functionName", function)) {
                functions.add(function);
            }
        }
        return functions;
    }

    /** What a queue says of its dead letters: a JSON text in a property. Absent where it says nothing that can be read. */
    static Node redrive(AwsResource queue) {
        String text = queue.get("redrivePolicy").text();
        List<Node> roots = text == null || text.isEmpty()
                ? List.of()
                : YamlDocuments.read(text).roots();
        return roots.isEmpty() ? AbsentNode.ABSENT : roots.get(0);
    }

    /** The queue of this stack that takes the dead letters of another; null where there is none. */
    static @Nullable AwsResource deadLetters(AwsResource queue, AwsStack stack) {
        Node target = redrive(queue).get("deadLetterTargetArn");
        for (AwsResource other : stack.ofType(QUEUE)) {
            if (!other.urn().equals(queue.urn())
                    && (AwsStack.refers(queue, "redrivePolicy", other) || AwsStack.names(target, other))) {
                return other;
            }
        }
        return null;
    }

    /** Whether it keeps the order of its messages. */
    static boolean isFifo(AwsResource queue) {
        return queue.get("fifoQueue").isTrue();
    }
}
