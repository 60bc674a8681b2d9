package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A {@code zone} lets all worker processes see the same state of a group, and {@code resolve} needs one. One server
 * alone, without that, has no other to turn to. */
public final class UpstreamHasZone implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N03a", "Groups of servers share what they know of them among the workers")
            .because(
                    "Without zone each worker process counts failures for itself: with eight workers a dead server is tried eight times as often before all have noticed.")
            .from("https://nginx.org/en/docs/http/ngx_http_upstream_module.html#zone", "requirement R37")
            .fix("Write zone NAME 256k into the upstream.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock upstream : NginxUpstreams.of(file).all()) {
            List<NginxDirective> servers = NginxUpstreams.servers(upstream);
            boolean needed = servers.size() > 1 || servers.stream().anyMatch(server -> server.has("resolve"));
            if (needed && upstream.own("zone").isEmpty()) {
                run.found(upstream, upstream.place(), "zone", upstream.words() + " has no zone");
            }
        }
    }
}
