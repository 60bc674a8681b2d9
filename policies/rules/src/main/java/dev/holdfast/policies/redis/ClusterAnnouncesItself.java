package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** Silent where a file that is included is not at hand: a script may write the address there at the start. */
public final class ClusterAnnouncesItself implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.DATA, "D09a", "Members of a cluster announce an address that clients reach")
            .because(
                    "A member in a container tells clients the address that it knows itself; they are sent on to 127.0.0.1, or to an address of a network that they are not in.")
            .from("https://redis.io/docs/latest/operate/oss_and_stack/management/scaling/", "requirement R33")
            .fix(
                    "Set cluster-announce-ip, or cluster-announce-hostname with cluster-preferred-endpoint-type hostname.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        if (!file.isClustered() || !file.complete()) {
            return;
        }
        Line address = file.find("cluster-announce-ip");
        Line hostname = file.find("cluster-announce-hostname");
        Line preferred = file.find("cluster-preferred-endpoint-type");
        boolean byName = preferred != null && !preferred.text(1).equalsIgnoreCase("ip");
        if (address == null && hostname == null) {
            run.found(
                    file,
                    file.place(),
                    "cluster-announce-ip",
                    "a member of a cluster announces neither address nor name");
        } else if (address == null && hostname != null && !byName) {
            run.found(
                    file.at(hostname),
                    hostname.place(),
                    "cluster-preferred-endpoint-type",
                    "clients are sent on to an address, not to the name " + hostname.text(1));
        } else if (address != null
                && (address.text(1).startsWith("127.") || address.text(1).equals("::1"))) {
            run.found(
                    file.at(address), address.place(), "cluster-announce-ip", "others are sent to " + address.text(1));
        }
    }
}
