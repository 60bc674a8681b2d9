package dev.holdfast.policies.aws;

import java.util.List;

/** Types of buckets, and those that say more about one. */
final class Buckets {
    static final List<String> TYPES = List.of("aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2");

    /** What the provider calls a resource about a bucket: up to the last release of 6.x each with V2 behind it. */
    static String[] about(String kind) {
        String first = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        return new String[] {"aws:s3/" + first + ":" + kind, "aws:s3/" + first + "V2:" + kind + "V2"};
    }

    private Buckets() {}

    /**
     * Whether the logs of other buckets, or of load balancers, go there. Such a bucket takes no key of KMS of one's own, and has no log of
     * itself. Source: the guides of Amazon S3 (server access logging) and of Elastic Load Balancing (access logs).
     */
    static boolean takesLogs(AwsResource bucket, AwsStack stack) {
        if (!stack.referringTo(bucket, "targetBucket", about("BucketLogging")).isEmpty()) {
            return true;
        }
        for (String type : LoadBalancers.BALANCERS) {
            for (AwsResource balancer : stack.ofType(type)) {
                if (AwsStack.refers(balancer, "accessLogs", bucket)
                        || AwsStack.names(balancer.get("accessLogs").get("bucket"), bucket)) {
                    return true;
                }
            }
        }
        return false;
    }
}
