package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** Only files that are complete are looked at. One that only its own machine reaches needs no TLS. */
public final class ConnectionsAreEncrypted implements RedisRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.DATA, "D09c", "Redis speaks TLS")
            .warning()
            .because("Passwords and all data go over the network as they are; whoever shares it reads them.")
            .from(
                    "https://redis.io/docs/latest/operate/oss_and_stack/management/security/encryption/",
                    "requirement R33")
            .fix("Set tls-port with tls-cert-file and tls-key-file, port 0, and tls-replication and tls-cluster yes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RedisFile file, Inputs inputs, RuleRun run) {
        Line port = file.find("tls-port");
        Line plain = file.find("port");
        boolean closed = plain != null && plain.text(1).equals("0");
        boolean speaks = port != null && !port.text(1).equals("0");
        if (!speaks && !closed && file.complete() && !file.isLocal()) {
            run.found(file, file.place(), "tls-port", file.words() + " has no tls-port");
        } else if (speaks && file.isClustered() && file.complete() && !file.isOn("tls-cluster")) {
            run.found(file, file.place(), "tls-cluster", "members of the cluster talk to each other without TLS");
        }
    }
}
