package dev.holdfast.policies.aws;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A key of its own can be taken away from whoever should no longer read. Buckets for logs are left out: what writes those knows no such key. */
public final class BucketsAreEncrypted implements AwsStackRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.AWS, "A10b", "Buckets are encrypted with a key of KMS")
            .because(
                    "With the key that S3 manages itself, whoever may read the bucket may read the objects; a key of KMS has rights, a log and a switch of its own.")
            .from("AWS Security Hub S3.17")
            .fix("Add an s3.BucketServerSideEncryptionConfigurationV2 with sseAlgorithm aws:kms.");

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
        for (AwsResource each :
                stack.referringTo(bucket, "bucket", Buckets.about("BucketServerSideEncryptionConfiguration"))) {
            if (isThere(each.get("rules"))) {
                return;
            }
        }
        for (String own : List.of("serverSideEncryptionConfiguration", "serverSideEncryptionConfigurations")) {
            if (isThere(bucket.get(own))) {
                return;
            }
        }
        run.found(bucket, bucket.place(), "", "no key of KMS encrypts the bucket");
    }

    /** The rules of a resource of its own, or what the bucket itself says: one configuration, or a list of one, with a rule or rules. */
    private static boolean isThere(Node said) {
        if (said.at("applyServerSideEncryptionByDefault", "sseAlgorithm")
                .textOr("")
                .startsWith("aws:kms")) {
            return true;
        }
        for (Node each : said.items()) {
            if (isThere(each)) {
                return true;
            }
        }
        return said.isMap()
                && (said.get("sseAlgorithm").textOr("").startsWith("aws:kms")
                        || isThere(said.get("rule"))
                        || isThere(said.get("rules"))
                        || isThere(said.get("applyServerSideEncryptionByDefaults")));
    }
}
