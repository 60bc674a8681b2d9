package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** {@code option redispatch} lets the last try of a connection go to another server. */
public final class RequestsAreHandedOn implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H06a", "A request whose server does not take it goes to another one")
            .warning()
            .because("Without option redispatch a client that a cookie or hash binds to a dead server gets 503 "
                    + "until the checks have found that out, though others are idle.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-option%20redispatch")
            .fix("Write option redispatch into defaults.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            if (section.isHttp()
                    && section.serverCount() > 1
                    && !section.inheritsUnknown()
                    && section.find("option", "redispatch") == null) {
                run.found(section, section.place(), "option redispatch", section.words() + " has no option redispatch");
            }
        }
    }
}
