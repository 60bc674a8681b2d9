package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** Only members of clusters with {@code appendonly yes}: a store alone has no replica to wait for. Silent where a file that is included is not
 * at hand. */
public final class WritesReachAReplica implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D09d", "A store takes writes only while a replica gets them")
            .because(
                    "A master that is cut off goes on taking writes until it learns that another has taken over; all of them are thrown away when it comes back.")
            .from("https://redis.io/docs/latest/operate/oss_and_stack/management/replication/", "requirement R33")
            .fix("Set min-replicas-to-write 1 and min-replicas-max-lag 10.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        Line least = file.find("min-replicas-to-write");
        if (file.isStore() && file.isClustered()) {
            if (least != null && least.text(1).equals("0")) {
                run.found(
                        file.at(least),
                        least.place(),
                        "min-replicas-to-write",
                        "the store takes writes that no replica gets");
            } else if (least == null && file.complete()) {
                run.found(file, file.place(), "min-replicas-to-write", "the store takes writes that no replica gets");
            }
        }
    }
}
