package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;

/** What objects are called. Names are part of the interface: another name is another object, and its volumes stay behind. */
public final class ObjectNames {
    /**
     * The longest name of a workload. A StatefulSet labels its pods with its name and ten characters of a revision, a CronJob names its jobs
     * with its own name and eleven more; labels have 63 characters at most.
     */
    private static final int LONGEST_WORKLOAD = 52;

    private static final int LONGEST_LABEL = 63;

    /** {@code validateName} of CloudNativePG's webhook for clusters. */
    private static final int LONGEST_CLUSTER = 50;

    private static final int FINGERPRINT = 8;

    /** The namespace in which everything runs that measures systems. */
    public static final String MONITORING = "monitoring";

    private ObjectNames() {}

    /** The namespace of a system in its environment. */
    public static String namespace(Blueprint blueprint) {
        String existing = blueprint.existing().namespace();
        if (existing != null) {
            return existing;
        }
        return fit(
                blueprint.baseEnvironment() ? blueprint.name() : blueprint.name() + "-" + blueprint.environment(),
                LONGEST_LABEL);
    }

    /** The workload of a service, load balancer or cache, and the Service in front of it. */
    public static String workload(Blueprint blueprint, String thing) {
        return fit(blueprint.name() + "-" + thing, LONGEST_WORKLOAD);
    }

    /** The secret for values that a deployment brings along for a thing, by what they are for. */
    public static String secret(String system, String thing, String purpose) {
        return fit(system + "-" + thing + "-" + purpose, LONGEST_LABEL);
    }

    /** The headless Service that gives the pods of a StatefulSet their names. */
    public static String headless(String workload) {
        return workload + "-headless";
    }

    /** The Service in front of the version of a workload that is to get the traffic. */
    static String preview(String workload) {
        return workload + "-preview";
    }

    /** The primary of a database. */
    public static String primary(Blueprint blueprint, String database) {
        return workload(blueprint, database + "-primary");
    }

    /** The replicas of a database. */
    public static String replica(Blueprint blueprint, String database) {
        return workload(blueprint, database + "-replica");
    }

    /** The Service for reads of a database. */
    public static String read(Blueprint blueprint, String database) {
        return workload(blueprint, database + "-read");
    }

    /** The instances of a database that CloudNativePG runs; it takes no longer names. */
    public static String cluster(Blueprint blueprint, String database) {
        return fit(blueprint.name() + "-" + database, LONGEST_CLUSTER);
    }

    /** What stands in front of such instances, {@code rw} or {@code ro}. */
    static String pooler(Blueprint blueprint, String database, String type) {
        return workload(blueprint, database + "-pooler-" + type);
    }

    /** The nodes of a shard of a Redis cluster, from 0. */
    public static String shard(Blueprint blueprint, String cache, int shard) {
        return workload(blueprint, cache + "-shard-" + shard);
    }

    /** What forms a Redis cluster; a Job's own name has a fingerprint of its content behind this. */
    public static String cacheCreation(Blueprint blueprint, String cache) {
        return workload(blueprint, cache + "-create");
    }

    /** What measures one system in its environment: that namespace holds those of others too. */
    public static String measuring(Blueprint blueprint, String program) {
        return fit(namespace(blueprint) + "-" + program, LONGEST_WORKLOAD);
    }

    /** A name that is too long keeps its beginning and ends in a fingerprint of the whole. */
    static String fit(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = longest - FINGERPRINT - 1;
        while (name.charAt(end - 1) == '-') {
            end--;
        }
        return name.substring(0, end) + "-" + Digest.of(name, FINGERPRINT);
    }
}
