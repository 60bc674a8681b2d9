package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/**
 * What it may hold is at most a share of its memory limit: fragmentation and the buffers of clients come on top. How long a service keeps what
 * it has cached is not in a topology.
 */
public final class CacheFitsMemory implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M28a", "A cache holds no more than its memory leaves room for")
            .warning()
            .parameter("share", "percent of its memory limit that a cache may fill with keys", 75, 1, 100)
            .because(
                    "At night the cache is full for the first time, its container is killed, and the database gets all the questions at once.")
            .from("requirements R33, R35 (BUG 30)", "Redis: memory optimization, maxmemory")
            .fix("Raise resources.limits.memory, or leave it out: half as much again is derived.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int WHOLE = 100;

    @Override
    public void check(ResolvedSystem system, Found found) {
        long share = found.number("share");
        for (CacheBlueprint cache : system.blueprint().caches().values()) {
            long limit = cache.resources().memoryLimit().mebibytes();
            if (cache.memory().mebibytes() * WHOLE > limit * share) {
                found.at(
                        TopologyPath.of("caches", cache.name(), "memory"),
                        "it may hold " + cache.memory() + " of "
                                + cache.resources().memoryLimit() + ", more than " + share + "%");
            }
        }
    }
}
