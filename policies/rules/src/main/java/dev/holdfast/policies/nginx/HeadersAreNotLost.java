package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Of the headers that are lost, those that protect users are named; others may be meant to be left out. */
public final class HeadersAreNotLost implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N08a", "A place that adds headers of its own repeats those that protect")
            .warning()
            .because(
                    "The first add_header in a location takes all of the server away there: a page gets a new Cache-Control, and loses HSTS without a word.")
            .from("https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header", "requirement R36")
            .fix(
                    "Repeat the add_header lines of the server in the location; from nginx 1.29.3 on, add_header_inherit merge.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> PROTECT = Set.of(
            "strict-transport-security",
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy");

    @Override
    public void check(NginxFile file, RuleRun run) {
        for (NginxBlock block : file.whole().all()) {
            List<NginxDirective> own = block.own("add_header");
            NginxBlock around = block.parent();
            if (own.isEmpty() || around == null || merges(block)) {
                continue;
            }
            for (NginxDirective lost : around.inForce("add_header")) {
                String name = lost.text(1).toLowerCase(Locale.ROOT);
                if (PROTECT.contains(name)
                        && own.stream().noneMatch(each -> each.text(1).equalsIgnoreCase(name))) {
                    run.found(
                            block.at(own.get(0)),
                            own.get(0).place(),
                            "add_header",
                            block.words() + " loses " + lost.text(1));
                }
            }
        }
    }

    private static boolean merges(NginxBlock block) {
        NginxDirective inherit = block.find("add_header_inherit");
        return inherit != null && inherit.has("merge");
    }
}
