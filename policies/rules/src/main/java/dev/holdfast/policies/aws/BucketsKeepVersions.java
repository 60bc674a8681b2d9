package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What was overwritten or deleted can be had back. */
public final class BucketsKeepVersions implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A10c", "Buckets keep former versions")
            .because(
                    "A script that empties the wrong prefix deletes for good; with versions it leaves markers that can be taken away.")
            .from("AWS Security Hub S3.14")
            .fix("Add an s3.BucketVersioningV2 with the status Enabled.");

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
        for (AwsResource each : stack.referringTo(bucket, "bucket", Buckets.about("BucketVersioning"))) {
            if (isThere(each.get("versioningConfiguration"))) {
                return;
            }
        }
        for (String own : List.of("versioning", "versionings")) {
            if (isThere(bucket.get(own))) {
                return;
            }
        }
        run.found(bucket, bucket.place(), "", "the bucket keeps no former versions");
    }

    private static boolean isThere(Node said) {
        Node one = said.items().isEmpty() ? said : said.items().get(0);
        return one.get("status").is("Enabled") || one.get("enabled").isTrue();
    }
}
