package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import java.math.BigDecimal;

/** Known only where a workload mounts the file from a ConfigMap. One that keeps nothing in files needs no room for copies, but less than the
 * limit all the same. */
public final class MemoryFitsTheContainer implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D08c", "maxmemory leaves room in the container")
            .because(
                    "While Redis writes its file it holds copies of what changes meanwhile, up to all of it: with maxmemory close to the limit, the kernel kills it at each save.")
            .from(
                    "https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/",
                    "requirement R33")
            .parameter(
                    "percent",
                    "How much of the memory of its container a Redis that keeps files may use, in percent",
                    75,
                    10,
                    100)
            .fix("Lower maxmemory to three quarters of the limit, or raise the limit.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        Line line = file.find("maxmemory");
        Long bytes = file.memory();
        if (line == null || bytes == null) {
            return;
        }
        long percent = file.isCache() ? 100 : run.number("percent");
        for (Workload workload : RedisPods.of(file, inputs)) {
            for (Container container : workload.containers()) {
                Amount limit = Amount.of(container.node().at("resources", "limits", "memory"));
                boolean redis = container.isLasting()
                        && isRedis(container.node().get("image").textOr(""));
                BigDecimal used = BigDecimal.valueOf(bytes).multiply(BigDecimal.valueOf(100));
                if (redis && limit != null && used.compareTo(limit.value().multiply(BigDecimal.valueOf(percent))) > 0) {
                    run.found(
                            file.at(line),
                            line.place(),
                            "maxmemory",
                            "maxmemory " + line.text(1) + " is more than " + percent + " % of the memory of "
                                    + container.words() + " of "
                                    + workload.object().words());
                }
            }
        }
    }

    private static boolean isRedis(String image) {
        String name = image.substring(image.lastIndexOf('/') + 1);
        return (name.contains("redis") || name.contains("valkey")) && !name.contains("exporter");
    }
}
