package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/** The end of a runtime comes with a date; a function that nobody touches meets it. */
public final class RuntimesAreMaintained implements AwsRule {
    /** Those whose date of deprecation lies before 2026; source: the table of the page in the rule's sources. */
    private static final Set<String> DEPRECATED = Set.of(
            "nodejs",
            "nodejs4.3",
            "nodejs6.10",
            "nodejs8.10",
            "nodejs10.x",
            "nodejs12.x",
            "nodejs14.x",
            "nodejs16.x",
            "nodejs18.x",
            "python2.7",
            "python3.6",
            "python3.7",
            "python3.8",
            "python3.9",
            "java8",
            "go1.x",
            "dotnetcore1.0",
            "dotnetcore2.0",
            "dotnetcore2.1",
            "dotnetcore3.1",
            "dotnet6",
            "ruby2.5",
            "ruby2.7",
            "provided");

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.AWS, "A15a", "Functions run on a runtime that is maintained")
            .because(
                    "AWS stops to patch a deprecated runtime, then forbids to create functions with it, and at last to update those that are there.")
            .from("https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
            .fix("Move the function to the newest runtime of its language.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return List.of(Queues.FUNCTION);
    }

    @Override
    public void check(AwsResource resource, RuleRun run) {
        Node runtime = resource.get("runtime");
        if (DEPRECATED.contains(runtime.textOr(""))) {
            run.found(resource, runtime, "runtime", runtime.textOr("") + " is deprecated");
        }
    }
}
