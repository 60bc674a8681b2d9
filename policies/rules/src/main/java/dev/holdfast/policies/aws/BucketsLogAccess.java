package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** The log of a bucket says who read what. A bucket for logs would log its own logs, without end. */
public final class BucketsLogAccess implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A10e", "Buckets log who reads them")
            .because("After a leak the first question is who read what; without a log the answer is everything.")
            .from("AWSGuard s3-bucket-logging-enabled")
            .fix("Add an s3.BucketLoggingV2 with a target bucket.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> types() {
        return Buckets.TYPES;
    }

    @Override
    public void check(AwsResource bucket, AwsStack stack, RuleRun run) {
        if (Buckets.takesLogs(bucket, stack)) {
            return;
        }
        for (AwsResource each : stack.referringTo(bucket, "bucket", Buckets.about("BucketLogging"))) {
            if (isThere(each.get("targetBucket"))) {
                return;
            }
        }
        for (String own : List.of("loggings")) {
            if (isThere(bucket.get(own))) {
                return;
            }
        }
        run.found(bucket, bucket.place(), "", "nobody notes who reads the bucket");
    }

    private static boolean isThere(Node said) {
        return said.isList() ? !said.items().isEmpty() : said.isPresent();
    }
}
