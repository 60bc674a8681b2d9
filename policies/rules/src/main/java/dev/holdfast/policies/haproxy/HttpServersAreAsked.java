package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** A server of HTTP that only accepts connections is not yet one that answers. */
public final class HttpServersAreAsked implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.HAPROXY, "H02c", "The check of a server of HTTP asks it something")
            .because("The kernel accepts connections for a program that is stuck, or not ready: "
                    + "a check that only connects sends all users there.")
            .from("https://docs.haproxy.org/2.6/configuration.html#4.2-option%20httpchk", "requirement R104")
            .fix(
                    "Write option httpchk, http-check send meth GET uri /ready ver HTTP/1.1 hdr Host NAME, and http-check expect status 200.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            if (section.isHttp() && !section.inheritsUnknown() && !isAsked(section)) {
                for (HaproxyServer server : section.servers()) {
                    if (server.has("check") && server.option("healthcheck") == null && !server.has("agent-check")) {
                        run.found(
                                section,
                                server.line().place(),
                                "option httpchk",
                                "the check of server " + server.name() + " only connects");
                        break;
                    }
                }
            }
        }
    }

    private static boolean isAsked(HaproxySection section) {
        return section.lastOption(HaproxyChecks.QUESTIONS) != null;
    }
}
