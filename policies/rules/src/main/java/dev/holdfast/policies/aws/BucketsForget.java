package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What is kept for ever has been forgotten by somebody. */
public final class BucketsForget implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A10d", "Buckets have a lifecycle")
            .because(
                    "Former versions and the parts of uploads that broke off are kept, and paid for, until somebody finds them.")
            .from("AWS Security Hub S3.13")
            .fix(
                    "Add an s3.BucketLifecycleConfigurationV2 that expires former versions and aborts multipart uploads that were not finished.");

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
        for (AwsResource each : stack.referringTo(bucket, "bucket", Buckets.about("BucketLifecycleConfiguration"))) {
            if (isThere(each.get("rules"))) {
                return;
            }
        }
        for (String own : List.of("lifecycleRules")) {
            if (isThere(bucket.get(own))) {
                return;
            }
        }
        run.found(bucket, bucket.place(), "", "nothing in the bucket ever expires");
    }

    private static boolean isThere(Node said) {
        return !said.items().isEmpty();
    }
}
