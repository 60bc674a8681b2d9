package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Without {@code timeout connect}, {@code client} and {@code server} a connection may stay forever. Sections that take over a {@code
 * defaults} of another file are not judged.
 */
public final class SectionsHaveTimeouts implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H01a", "Clients and servers that say nothing are let go after a time")
            .because("A client that vanished, or a server that hangs, keeps its connection for good; "
                    + "after some hours maxconn is reached and nobody gets in any more, while all servers look well.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-timeout%20client", "requirement R104")
            .fix(
                    "Write timeout connect 5s, timeout client 30s and timeout server 30s into defaults, longer where requests take longer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.sections()) {
            if (section.isFront()) {
                HaproxyTimeouts.demand(section, "client", run);
            }
            if (section.isBack()) {
                HaproxyTimeouts.demand(section, "connect", run);
                HaproxyTimeouts.demand(section, "server", run);
            }
        }
    }
}
