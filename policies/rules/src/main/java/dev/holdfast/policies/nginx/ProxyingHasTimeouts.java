package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** Only whole configurations are judged, since time-outs mostly stand in {@code http} or the server. */
public final class ProxyingHasTimeouts implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N07b", "It is written how long a server may take")
            .warning()
            .because(
                    "By itself nginx waits 60 s for a connection and 60 s for each part of an answer: a client has long gone, and the dead server still holds its place.")
            .from("https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout", "requirement R37")
            .fix(
                    "Write proxy_connect_timeout 5s, and proxy_read_timeout and proxy_send_timeout of what the service needs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<String> TIMEOUTS =
            List.of("proxy_connect_timeout", "proxy_read_timeout", "proxy_send_timeout");

    @Override
    public void check(NginxFile file, RuleRun run) {
        if (!file.isWhole()) {
            return;
        }
        for (NginxBlock block : file.proxying()) {
            NginxDirective pass = block.own("proxy_pass").get(0);
            for (String timeout : TIMEOUTS) {
                if (block.find(timeout) == null) {
                    run.found(block.at(pass), pass.place(), timeout, pass.words() + " has no " + timeout);
                }
            }
        }
    }
}
