package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Without {@code timeout http-request} a client may send its request as slowly as it likes. */
public final class RequestsEndInTime implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H01b", "A client has to send the head of its request within a time")
            .because("A client that sends a byte now and then never meets timeout client; "
                    + "some thousand such connections from one laptop (Slowloris) fill maxconn.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-timeout%20http-request", "requirement R104")
            .fix("Write timeout http-request 10s into defaults.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.fronts()) {
            if (section.isHttp()) {
                HaproxyTimeouts.demand(section, "http-request", run);
            }
        }
    }
}
