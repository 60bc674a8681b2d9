package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Only where there is more than one server, and where {@code proxy_next_upstream} is not off. */
public final class TriesAreBounded implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N05b", "How often, and how long, a request is tried is bounded")
            .warning()
            .because(
                    "Without bounds a request goes round all servers, each up to its time-out: when all are slow, the load is multiplied by their number.")
            .from(
                    "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream_tries",
                    "requirement R37")
            .fix("Write proxy_next_upstream_tries 3 and proxy_next_upstream_timeout 15s.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        NginxUpstreams upstreams = NginxUpstreams.of(file);
        for (NginxBlock block : file.proxying()) {
            for (NginxDirective pass : block.own("proxy_pass")) {
                NginxBlock upstream = upstreams.of(pass);
                NginxDirective next = block.find("proxy_next_upstream");
                boolean off = next != null && next.has("off");
                if (!off && upstream != null && NginxUpstreams.servers(upstream).size() > 1) {
                    demand(block, pass, "proxy_next_upstream_tries", run);
                    demand(block, pass, "proxy_next_upstream_timeout", run);
                }
            }
        }
    }

    private static void demand(NginxBlock block, NginxDirective pass, String name, RuleRun run) {
        NginxDirective bound = block.find(name);
        if (bound == null || bound.text(1).startsWith("0")) {
            run.found(block.at(pass), pass.place(), name, pass.words() + " has no " + name);
        }
    }
}
