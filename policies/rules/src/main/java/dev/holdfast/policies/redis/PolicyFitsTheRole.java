package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** A file with {@code appendonly yes} is that of a store, one that keeps nothing ({@code appendonly no} and {@code save ""}) that of a cache; of
 * others it is not known what they are for. */
public final class PolicyFitsTheRole implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D08b", "What Redis does when it is full fits what it is for")
            .because(
                    "A store that evicts loses data without a word; a cache that does not answers every write with an error once it is full.")
            .from("https://redis.io/docs/latest/develop/reference/eviction/", "requirement R33")
            .fix("Set maxmemory-policy allkeys-lru or allkeys-lfu for a cache, noeviction for a store.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        Line line = file.find("maxmemory-policy");
        if (line == null && !file.complete()) {
            return;
        }
        String policy = line == null ? "noeviction" : line.text(1);
        boolean keeps = policy.equals("noeviction");
        String wrong = null;
        if (file.isStore() && !keeps) {
            wrong = "a store with appendonly yes evicts by " + policy;
        } else if (file.isCache() && keeps) {
            wrong = "a cache has maxmemory-policy noeviction";
        }
        if (wrong != null && line != null) {
            run.found(file.at(line), line.place(), "maxmemory-policy", wrong);
        } else if (wrong != null) {
            run.found(file, file.place(), "maxmemory-policy", wrong);
        }
    }
}
