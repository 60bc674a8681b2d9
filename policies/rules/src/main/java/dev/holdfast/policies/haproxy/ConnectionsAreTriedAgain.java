package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;

/** A connection that fails is tried again; HAProxy does so three times unless it is told not to. */
public final class ConnectionsAreTriedAgain implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H06b", "A connection to a server that fails is tried again")
            .warning()
            .because("With retries 0 each server that starts again costs its clients an error, at every update.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-retries")
            .fix("Leave retries out, or write retries 3.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            Line retries = section.find("retries");
            if (retries != null && retries.text(1).equals("0")) {
                run.found(section.at(retries), retries.place(), "retries", section.words() + " tries nothing again");
            }
        }
    }
}
