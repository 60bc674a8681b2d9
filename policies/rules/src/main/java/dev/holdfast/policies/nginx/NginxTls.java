package dev.holdfast.policies.nginx;

import org.jspecify.annotations.Nullable;

/** Which servers speak TLS. */
final class NginxTls {
    private NginxTls() {}

    /** The listener of a server that speaks TLS, or the old {@code ssl on}; null where it speaks none. */
    static @Nullable NginxDirective listener(NginxBlock server) {
        for (NginxDirective listen : server.own("listen")) {
            if (listen.has("ssl") || listen.has("quic")) {
                return listen;
            }
        }
        for (NginxDirective old : server.own("ssl")) {
            if (old.has("on")) {
                return old;
            }
        }
        return null;
    }

    /** Whether a server only turns away: its own {@code return} has a status of refusal, or it takes no handshake. */
    static boolean turnsAway(NginxBlock server) {
        return server.own("return").stream().anyMatch(each -> each.text(1).startsWith("4"))
                || server.own("ssl_reject_handshake").stream().anyMatch(each -> each.has("on"));
    }
}
