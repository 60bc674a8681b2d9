package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Without {@code timeout check} a server has as long to answer a check as lies between two of them. */
public final class ChecksEndInTime implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H01c", "A server has to answer its check within a time that is written")
            .because(
                    "A server that accepts connections but answers nothing is found only after a whole inter for each try; "
                            + "until then a part of all requests runs into timeout server.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-timeout%20check", "requirement R104")
            .fix("Write timeout check 3s into defaults, and less than inter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            if (section.servers().stream().anyMatch(server -> server.has("check"))) {
                HaproxyTimeouts.demand(section, "check", run);
            }
        }
    }
}
