package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/**
 * {@code requirepass}, or users of which the default one has a password. Silent where a file that is included is not at hand, and where
 * only the machine itself reaches the port, as in the file that Redis comes with.
 */
public final class ClientsShowWhoTheyAre implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D09b", "Redis asks its clients for a password")
            .because(
                    "Who reaches the port of a Redis without one reads and deletes all, and may write files on its machine; there are worms for that.")
            .from("https://redis.io/docs/latest/operate/oss_and_stack/management/security/", "requirement R33")
            .fix("Set requirepass from a secret, or users with an aclfile and the default user off.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        for (Line user : file.all("user")) {
            if (user.has("nopass", 2) && user.has("on", 2)) {
                run.found(
                        file.at(user), user.place(), "user", "the user " + user.text(1) + " is on without a password");
                return;
            }
        }
        Line password = file.find("requirepass");
        boolean asks = password != null && !password.text(1).isEmpty();
        boolean named = file.all("user").stream().anyMatch(user -> user.text(1).equals("default"));
        if (!asks && !named && file.complete() && !file.isLocal()) {
            run.found(file, file.place(), "requirepass", file.words() + " asks nobody for a password");
        }
    }
}
