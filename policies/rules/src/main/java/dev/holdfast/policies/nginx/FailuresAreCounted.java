package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** nginx learns of a dead server only from requests that fail. {@code max_fails=0} never notices. */
public final class FailuresAreCounted implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N05a", "It is written when a server of a group counts as failed")
            .warning()
            .because(
                    "By itself one failure takes a server out for ten seconds: a single slow answer on a busy day, and its load falls on the others, one after the other.")
            .from("https://nginx.org/en/docs/http/ngx_http_upstream_module.html#max_fails", "requirement R37")
            .fix("Write max_fails=3 fail_timeout=15s at the servers of the upstream.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock upstream : NginxUpstreams.of(file).all()) {
            if (NginxUpstreams.servers(upstream).size() < 2) {
                continue;
            }
            for (NginxDirective server : NginxUpstreams.servers(upstream)) {
                String fails = server.value("max_fails");
                if (fails.equals("0")) {
                    run.found(
                            upstream.at(server),
                            server.place(),
                            "server max_fails",
                            "server " + server.text(1) + " is never taken for dead");
                } else if (fails.isEmpty() || server.value("fail_timeout").isEmpty()) {
                    run.found(
                            upstream.at(server),
                            server.place(),
                            "server max_fails",
                            "server " + server.text(1) + " has no max_fails with fail_timeout");
                }
            }
        }
    }
}
