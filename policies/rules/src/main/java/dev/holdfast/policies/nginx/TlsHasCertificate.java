package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/**
 * nginx does not start where a listener speaks TLS without a certificate. A server that refuses all handshakes needs none; what
 * includes a file that is not there may have one.
 */
public final class TlsHasCertificate implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N01", "Every server that speaks TLS has a certificate and its key")
            .because(
                    "nginx refuses to start, or to reload, at the first server without them: one forgotten line takes all sites of the machine down.")
            .from("https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_certificate", "requirement R37")
            .fix("Write ssl_certificate and ssl_certificate_key into the server, or into http for all of them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock server : file.complete() ? file.all("server") : List.<NginxBlock>of()) {
            NginxDirective listen = NginxTls.listener(server);
            if (listen != null
                    && server.inForce("ssl_reject_handshake").stream().noneMatch(each -> each.has("on"))) {
                demand(server, listen, "ssl_certificate", run);
                demand(server, listen, "ssl_certificate_key", run);
            }
        }
    }

    private static void demand(NginxBlock server, NginxDirective listen, String name, RuleRun run) {
        if (server.inForce(name).isEmpty()) {
            run.found(server.at(listen), listen.place(), name, listen.words() + " has no " + name);
        }
    }
}
