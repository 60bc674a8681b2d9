package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** What is handed down counts: a {@code proxy_set_header} of its own takes all those around it away. {@code Forwarded} says both. In a file
 * that others include, only places that set some headers themselves are judged. */
public final class ServersLearnWhoAsks implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N07a", "Servers learn who asks, and by which protocol")
            .warning()
            .because(
                    "Without X-Forwarded-For all requests come from the proxy: limits and logs know one client; without X-Forwarded-Proto the service redirects to http, round and round.")
            .from("https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header", "requirement R37")
            .fix("Add proxy_set_header X-Forwarded-For $remote_addr and proxy_set_header X-Forwarded-Proto $scheme.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<String> HEADERS = List.of("X-Forwarded-For", "X-Forwarded-Proto");

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock block : file.proxying()) {
            List<NginxDirective> set = block.inForce("proxy_set_header");
            NginxDirective pass = block.own("proxy_pass").get(0);
            if ((set.isEmpty() && !file.isWhole()) || sets(set, "Forwarded")) {
                continue;
            }
            for (String header : HEADERS) {
                if (!sets(set, header)) {
                    run.found(block.at(pass), pass.place(), "proxy_set_header", pass.words() + " sends no " + header);
                }
            }
        }
    }

    private static boolean sets(List<NginxDirective> directives, String header) {
        return directives.stream().anyMatch(each -> each.text(1).equalsIgnoreCase(header));
    }
}
