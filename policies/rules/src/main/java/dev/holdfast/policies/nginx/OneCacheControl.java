package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** nginx adds a header beside the one that {@code expires} makes, it replaces nothing. */
public final class OneCacheControl implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.NGINX, "N08b", "An answer has one Cache-Control")
            .warning()
            .because(
                    "expires writes a Cache-Control too; with two of them, each cache on the way picks the one that it likes, and users see old pages.")
            .from("https://nginx.org/en/docs/http/ngx_http_headers_module.html#expires", "requirement R36")
            .fix("Leave expires out, and write all into one add_header Cache-Control.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock block : file.whole().all()) {
            List<NginxDirective> written = block.inForce("add_header").stream()
                    .filter(each -> each.text(1).equalsIgnoreCase("Cache-Control"))
                    .toList();
            NginxDirective expires = block.find("expires");
            boolean makes = expires != null && !expires.has("off");
            boolean own =
                    !block.own("add_header").isEmpty() || !block.own("expires").isEmpty();
            if (own && written.size() + (makes ? 1 : 0) > 1) {
                NginxDirective at = written.get(written.size() - 1);
                run.found(
                        block.at(at),
                        at.place(),
                        "add_header Cache-Control",
                        block.words()
                                + (makes ? " has expires and add_header Cache-Control" : " adds Cache-Control twice"));
            }
        }
    }
}
