package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** nginx up to 1.29.6 talks HTTP/1.0 to its servers and says {@code Connection: close}, unless told otherwise. Where the version is not
 * known it is taken for such a one. */
public final class ConnectionsAreKept implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N04c", "What keeps connections to servers is complete")
            .because(
                    "keepalive without HTTP/1.1 and an empty Connection keeps nothing: each request opens a connection, and under load the ports run out.")
            .from("https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive", "requirement R37")
            .parameter(NginxFile.PARAMETER, NginxFile.PARAMETER_MEANS, 0, 0, 99_999)
            .fix(
                    "Add proxy_http_version 1.1 and proxy_set_header Connection \"\" where proxy_pass stands; in a map for "
                            + "WebSockets write '' '' instead of '' close.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long KEEPS_BY_ITSELF = 1_030;

    @Override
    public void check(NginxFile file, RuleRun run) {
        if (file.version(run) >= KEEPS_BY_ITSELF) {
            return;
        }
        NginxUpstreams upstreams = NginxUpstreams.of(file);
        for (NginxBlock block : file.proxying()) {
            for (NginxDirective pass : block.own("proxy_pass")) {
                NginxBlock upstream = upstreams.of(pass);
                if (upstream != null && !upstream.own("keepalive").isEmpty()) {
                    check(file, block, pass, run);
                }
            }
        }
    }

    private static void check(NginxFile file, NginxBlock block, NginxDirective pass, RuleRun run) {
        NginxDirective version = block.find("proxy_http_version");
        if (version == null || !version.has("1.1")) {
            run.found(
                    block.at(pass),
                    pass.place(),
                    "proxy_http_version",
                    pass.words() + " keeps no connections without proxy_http_version 1.1");
        }
        boolean closes = block.inForce("proxy_set_header").stream()
                .filter(header -> header.text(1).equalsIgnoreCase("Connection"))
                .allMatch(header -> isClose(header.text(2), file));
        if (closes) {
            run.found(
                    block.at(pass),
                    pass.place(),
                    "proxy_set_header Connection",
                    pass.words() + " sends Connection: close to its servers");
        }
    }

    /** Whether a value closes a connection: the word, or a variable that a map makes of it for requests that ask for no other protocol. */
    private static boolean isClose(String value, NginxFile file) {
        if (!value.startsWith("$")) {
            return value.equalsIgnoreCase("close");
        }
        for (NginxBlock map : file.all("map")) {
            if (map.arguments().equals(List.of("$http_upgrade", value))) {
                NginxDirective empty = last(map.own(""));
                NginxDirective other = last(map.own("default"));
                NginxDirective taken = empty == null ? other : empty;
                return taken != null && taken.text(1).equalsIgnoreCase("close");
            }
        }
        return false;
    }

    private static @Nullable NginxDirective last(List<NginxDirective> directives) {
        return directives.isEmpty() ? null : directives.get(directives.size() - 1);
    }
}
