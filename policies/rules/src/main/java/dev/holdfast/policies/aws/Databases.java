package dev.holdfast.policies.aws;

/** Types of databases, and what sets replicas apart. */
final class Databases {
    static final String INSTANCE = "aws:rds/instance:Instance";
    static final String CLUSTER = "aws:rds/cluster:Cluster";
    static final String MEMBER = "aws:rds/clusterInstance:ClusterInstance";

    private Databases() {}

    /** Whether it copies another, from which backups and encryption come. */
    static boolean isReplica(AwsResource database) {
        return database.isSaid("replicateSourceDb") || database.isSaid("replicationSourceIdentifier");
    }
}
