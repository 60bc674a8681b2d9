package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * A server without {@code check} gets requests, dead or alive. Where it is the only one, no other could take them. Sections that take over a {@code defaults} of another file are not
 * judged.
 */
public final class ServersAreChecked implements HaproxyRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.HAPROXY, "H02b", "Every server of several is checked")
            .because("A server that died gets its share of requests for as long as nobody looks: "
                    + "with three servers each third request fails, or waits for timeout connect.")
            .from("https://docs.haproxy.org/2.6/configuration.html#5.2-check", "requirement R104")
            .fix("Write check at the server, or default-server check for all of them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(HaproxyFile file, RuleRun run) {
        for (HaproxySection section : file.backs()) {
            if (section.inheritsUnknown() || section.serverCount() < 2) {
                continue;
            }
            for (HaproxyServer server : section.servers()) {
                if (!server.isChecked() && !server.has("disabled")) {
                    run.found(
                            section.at(server.line()),
                            server.line().place(),
                            "server " + server.name(),
                            "server " + server.name() + " is not checked");
                }
            }
        }
    }
}
