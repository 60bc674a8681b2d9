package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.HashSet;
import java.util.Set;

/** Only whole configurations are judged when it is missing, since it mostly stands in {@code http} or the server. */
public final class BodiesAreBounded implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N07c", "It is written how large a request may be")
            .warning()
            .because(
                    "The default of 1 MB is found out by the first user with a photo; 0, which is without bound, by the first one with a film, when the disk is full.")
            .from("https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size", "requirement R37")
            .fix("Write client_max_body_size into http or the server: what the service takes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        Set<NginxDirective> told = new HashSet<>();
        for (NginxBlock block : file.proxying()) {
            NginxDirective pass = block.own("proxy_pass").get(0);
            NginxDirective size = block.find("client_max_body_size");
            if (size == null && file.isWhole()) {
                run.found(
                        block.at(pass),
                        pass.place(),
                        "client_max_body_size",
                        pass.words() + " has no client_max_body_size");
            } else if (size != null && size.text(1).equals("0") && told.add(size)) {
                run.found(
                        size.block().at(size),
                        size.place(),
                        "client_max_body_size",
                        "client_max_body_size 0 is without bound");
            }
        }
    }
}
