package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many instances there are is known where StatefulSets mount the file from a ConfigMap, or where folders of instances stand beside each
 * other. Elsewhere nothing is said. */
public final class ClusterHasThreeMasters implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D07a", "A cluster of Redis has three masters at least")
            .because(
                    "Masters vote on who takes over from a lost one; of two, none has a majority, and the cluster stays down.")
            .from("https://redis.io/docs/latest/operate/oss_and_stack/management/scaling/", "requirement R33")
            .fix("Run three masters, and six instances where each has a replica.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long LEAST = 3;

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        if (!file.isClustered()) {
            return;
        }
        Line enabled = file.lines().stream()
                .filter(line -> line.text(0).equalsIgnoreCase("cluster-enabled"))
                .findFirst()
                .orElseThrow();
        List<Workload> workloads = RedisPods.of(file, inputs);
        Long instances = instances(workloads);
        if (!workloads.isEmpty() && instances != null && instances < LEAST) {
            found(
                    file,
                    enabled,
                    workloads.get(0).object().words() + " and its like run " + instances + " instances",
                    run);
        }
        long beside = file.file().part() == null ? beside(file, inputs) : 0;
        if (beside > 1 && beside < LEAST) {
            found(file, enabled, "the cluster has " + beside + " instances", run);
        }
    }

    /** How many pods there are together, often a workload for each shard; null where one does not say how many. */
    private static @Nullable Long instances(List<Workload> workloads) {
        long sum = 0;
        for (Workload workload : workloads) {
            Long replicas = workload.replicas();
            if (replicas == null) {
                return null;
            }
            sum += replicas;
        }
        return sum;
    }

    private static void found(RedisFile file, Line enabled, String message, RuleRun run) {
        run.found(file.at(enabled), enabled.place(), "cluster-enabled", message + "; a cluster needs three masters");
    }

    private static long beside(RedisFile file, Inputs inputs) {
        String family = family(file);
        return inputs.all(RedisFile.class).stream()
                .filter(other -> other.file().part() == null
                        && other.isClustered()
                        && family(other).equals(family))
                .count();
    }

    /** What the folders of the instances of one cluster have in common: {@code cache/cache-} of {@code cache/cache-2/redis.conf}. */
    private static String family(RedisFile file) {
        String path = file.origin().name();
        int end = Math.max(0, path.lastIndexOf('/'));
        while (end > 0 && Character.isDigit(path.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, end);
    }
}
