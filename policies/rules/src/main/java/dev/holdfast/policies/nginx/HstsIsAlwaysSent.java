package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTTP Strict Transport Security. Servers that only turn clients away are not looked at, nor is what a file includes that is not there. */
public final class HstsIsAlwaysSent implements NginxRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.NGINX, "N02b", "Servers with TLS send Strict-Transport-Security, with errors too")
            .because(
                    "Without HSTS the first request of a session goes out in clear text, and who stands between answers it; without always, an error page takes the protection away.")
            .from("https://wiki.mozilla.org/Security/Server_Side_TLS", "requirement R37")
            .fix("Write add_header Strict-Transport-Security max-age=63072000 always into the server.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(NginxFile file, RuleRun run) {
        Set<NginxDirective> told = new HashSet<>();
        for (NginxBlock server : file.httpServers()) {
            NginxDirective listen = NginxTls.listener(server);
            if (listen == null
                    || NginxTls.turnsAway(server)
                    || !server.inForce("more_set_headers").isEmpty()) {
                continue;
            }
            NginxDirective header = header(server);
            if (header != null && !header.has("always") && told.add(header)) {
                run.found(
                        header.block().at(header),
                        header.place(),
                        "add_header",
                        "Strict-Transport-Security is not sent with errors, always is missing");
            } else if (header == null && file.isWhole() && !allPlacesSend(server)) {
                run.found(server, listen.place(), "add_header", server.words() + " sends no Strict-Transport-Security");
            }
        }
    }

    private static @Nullable NginxDirective header(NginxBlock block) {
        return block.inForce("add_header").stream()
                .filter(each -> each.text(1).equalsIgnoreCase("Strict-Transport-Security"))
                .findFirst()
                .orElse(null);
    }

    /** Whether each place of a server that has places says it itself, and that always. */
    private static boolean allPlacesSend(NginxBlock server) {
        List<NginxBlock> places = server.blocks().stream()
                .filter(block -> block.name().equals("location"))
                .toList();
        return !places.isEmpty()
                && places.stream().allMatch(place -> {
                    NginxDirective header = header(place);
                    return header != null && header.has("always");
                });
    }
}
