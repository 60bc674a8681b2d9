package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.Word;
import java.util.Locale;

/** HTTP/1.1 asks for a {@code Host}; servers refuse a request without one. */
public final class CheckNamesHost implements HaproxyRule {
    private static final int VERSION = 4;

    private static final RuleInfo INFO = RuleInfo.of(Family.HAPROXY, "H03b", "A check in HTTP/1.1 names a host")
            .because("RFC 9112 lets a server answer 400 to a request in HTTP/1.1 without Host; "
                    + "most do, and then all servers are taken for dead at once.")
            .from("https://www.rfc-editor.org/rfc/rfc9112#section-3.2", "requirement R104")
            .fix("Add hdr Host NAME to http-check send.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxyChecks checks : HaproxyChecks.all(file)) {
            // From HAProxy 3.0 on it may stand behind the version.
            boolean named = !checks.option().text(VERSION + 1).isEmpty()
                    || checks.oldRest().toLowerCase(Locale.ROOT).contains("\r\nhost:");
            boolean headed = checks.sends().stream()
                    .anyMatch(send -> !HaproxyChecks.header(send, "Host").isEmpty());
            if (!headed && !named && checks.option().text(VERSION).startsWith("HTTP/1.1")) {
                found(checks.section(), checks.option(), run);
            }
            for (Line send : checks.sends()) {
                Word version = send.after("ver", 2);
                if (version != null
                        && version.is("HTTP/1.1")
                        && HaproxyChecks.header(send, "Host").isEmpty()) {
                    found(checks.section(), send, run);
                }
            }
        }
    }

    private static void found(HaproxySection section, Line line, RuleRun run) {
        run.found(
                section.at(line), line.place(), "http-check send hdr Host", "the check is HTTP/1.1 and names no Host");
    }
}
