package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** nginx repeats no POST by itself once it was sent; {@code non_idempotent} makes it. */
public final class NothingIsDoneTwice implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N05c", "A request that changes something is not sent to a second server")
            .warning()
            .because(
                    "A server that took a payment and then failed has taken it; non_idempotent sends the payment to the next one too.")
            .from("https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream", "requirement R37")
            .fix("Take non_idempotent out of proxy_next_upstream.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock block : file.whole().all()) {
            for (NginxDirective next : block.own("proxy_next_upstream")) {
                if (next.has("non_idempotent")) {
                    run.found(
                            block.at(next),
                            next.place(),
                            "proxy_next_upstream",
                            "non_idempotent repeats requests of every method");
                }
            }
        }
    }
}
