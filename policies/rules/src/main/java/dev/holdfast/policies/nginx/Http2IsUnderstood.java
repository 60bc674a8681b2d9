package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** The directive {@code http2} came with 1.25.1. Where the version is not known, nothing is said. */
public final class Http2IsUnderstood implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N04a", "http2 on is written for an nginx that knows it")
            .because("nginx before 1.25.1 does not know the directive and refuses to start.")
            .from("https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2", "requirement R37")
            .parameter(NginxFile.PARAMETER, NginxFile.PARAMETER_MEANS, 0, 0, 99_999)
            .fix("Write listen 443 ssl http2 for nginx before 1.25.1.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long KNOWS = 1_025;

    @Override
    public void check(NginxFile file, RuleRun run) {
        long version = file.version(run);
        if (version == 0 || version >= KNOWS) {
            return;
        }
        for (NginxBlock block : file.whole().all()) {
            for (NginxDirective http2 : block.own("http2")) {
                run.found(block.at(http2), http2.place(), "http2", "nginx knows http2 from 1.25.1 on");
            }
        }
    }
}
