package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Only whole configurations are judged, since limits mostly stand in {@code http} or the server. */
public final class RequestsAreLimited implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N06", "Servers that hand requests on limit how many a client may send")
            .warning()
            .because("One client with a loop in it takes all connections of the servers, and everybody else waits.")
            .from("https://nginx.org/en/docs/http/ngx_http_limit_req_module.html", "requirement R37")
            .fix("Write limit_req_zone into http and limit_req zone=NAME burst=… into the server, or limit_conn.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        if (!file.isWhole()) {
            return;
        }
        for (NginxBlock block : file.proxying()) {
            NginxDirective pass = block.own("proxy_pass").get(0);
            if (block.inForce("limit_req").isEmpty()
                    && block.inForce("limit_conn").isEmpty()) {
                run.found(
                        block.at(pass),
                        pass.place(),
                        "limit_req",
                        pass.words() + " has neither limit_req nor limit_conn");
            }
        }
    }
}
