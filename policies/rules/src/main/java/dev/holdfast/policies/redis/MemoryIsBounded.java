package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** Silent where a file that is included is not at hand. */
public final class MemoryIsBounded implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D08a", "Redis has maxmemory")
            .because(
                    "Without it Redis grows until the kernel kills it, in the middle of the night and of a write; after the start it reads its file and is killed again.")
            .from(
                    "https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/",
                    "requirement R33")
            .fix("Set maxmemory to what the data may take, at most three quarters of the memory of the container.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        Line line = file.find("maxmemory");
        if (line == null ? file.complete() : line.text(1).equals("0")) {
            if (line == null) {
                run.found(file, file.place(), "maxmemory", file.words() + " has no maxmemory");
            } else {
                run.found(file.at(line), line.place(), "maxmemory", "maxmemory 0 is without bound");
            }
        }
    }
}
