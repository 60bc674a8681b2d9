package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.text.Word;

/**
 * How many requests a server gets at a time. Only servers of HTTP: a session of another protocol must not wait in a queue, and is bounded
 * by the {@code maxconn} of its frontend.
 */
public final class ServersHaveMaxconn implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.HAPROXY, "H05b", "Every server of HTTP has maxconn")
            .because(
                    "When one of three servers dies, the other two get all its load at once; without maxconn they get more than "
                            + "they can hold, and die one after the other, where requests could have waited some milliseconds.")
            .from("https://docs.haproxy.org/2.6/configuration.html#5.2-maxconn")
            .fix("Write maxconn at the server or default-server: the number of requests that it was tested with.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            if (section.isHttp() && !section.inheritsUnknown()) {
                for (HaproxyServer server : section.servers()) {
                    check(section, server, run);
                }
            }
        }
    }

    private static void check(HaproxySection section, HaproxyServer server, RuleRun run) {
        Word maxconn = server.option("maxconn");
        if (maxconn == null || maxconn.is("0")) {
            run.found(
                    section.at(server.line()),
                    maxconn == null ? server.line().place() : maxconn.place(),
                    "server " + server.name() + " maxconn",
                    "server " + server.name() + " has no maxconn");
        }
    }
}
