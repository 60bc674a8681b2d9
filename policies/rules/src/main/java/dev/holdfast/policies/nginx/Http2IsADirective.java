package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** The parameter {@code http2} of {@code listen} is out of date since 1.25.1. Where the version is not known, nothing is said, unless the file
 * itself has the new form elsewhere. */
public final class Http2IsADirective implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N04b", "HTTP/2 is not asked for in listen any more")
            .warning()
            .because("nginx warns of it at each reload since 1.25.1, and a later version will refuse to start.")
            .from("https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2", "requirement R37")
            .parameter(NginxFile.PARAMETER, NginxFile.PARAMETER_MEANS, 0, 0, 99_999)
            .fix("Take http2 out of listen, and write http2 on into the server.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long KNOWS = 1_025;

    @Override
    public void check(NginxFile file, RuleRun run) {
        boolean young = file.version(run) >= KNOWS
                || file.whole().all().stream()
                        .anyMatch(block -> !block.own("http2").isEmpty());
        for (NginxBlock server : file.all("server")) {
            for (NginxDirective listen : server.own("listen")) {
                if (young && listen.has("http2")) {
                    run.found(server.at(listen), listen.place(), "listen", "http2 stands in " + listen.words());
                }
            }
        }
    }
}
