package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Four switches that no policy and no list of a bucket can open. */
public final class BucketsAreNotPublic implements AwsStackRule {
    private static final List<String> SWITCHES =
            List.of("blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets");

    private static final String ACCOUNT = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";

    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A10a", "Buckets block all public access")
            .because(
                    "One wrong statement in a bucket's policy makes all of it readable; blocked access is refused whatever the policy says.")
            .from(
                    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
                    "AWS Security Hub S3.8")
            .fix("Add an s3.BucketPublicAccessBlock for the bucket with all four switches true.");

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
        for (AwsResource account : stack.ofType(ACCOUNT)) {
            if (SWITCHES.stream().allMatch(each -> account.get(each).isTrue())) {
                return;
            }
        }
        List<AwsResource> blocks =
                stack.referringTo(bucket, "bucket", "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock");
        if (blocks.isEmpty()) {
            run.found(bucket, bucket.place(), "", "no BucketPublicAccessBlock is for the bucket");
        }
        for (AwsResource block : blocks) {
            for (String each : SWITCHES) {
                Node on = block.get(each);
                if (!on.isTrue()) {
                    run.found(block, on, each, each + " is not true for " + bucket.words());
                }
            }
        }
    }
}
