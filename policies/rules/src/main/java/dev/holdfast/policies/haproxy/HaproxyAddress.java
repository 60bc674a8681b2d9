package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * An address as HAProxy writes them: {@code api:8080}, {@code 10.0.0.1:80}, {@code [::1]:80}, {@code /run/app.sock}, {@code ipv4@api:80}.
 *
 * @param word what is written; null where nothing is
 */
public record HaproxyAddress(@Nullable Word word) {
    /** Whether it is a name that has to be looked up elsewhere than in {@code /etc/hosts}. */
    public boolean isName() {
        String host = host();
        return !host.isEmpty()
                && !host.equals("localhost")
                && host.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_');
    }

    /** The host without family and port; empty for sockets, IPv6 addresses, and what is known only where it runs. */
    public String host() {
        if (word == null || word.variable()) {
            return "";
        }
        String text = word.text();
        int family = text.indexOf('@');
        if (family >= 0) {
            String kind = text.substring(0, family);
            if (!kind.endsWith("ipv4") && !kind.endsWith("ipv6") && !kind.equals("tcp") && !kind.equals("udp")) {
                return "";
            }
            text = text.substring(family + 1);
        }
        int port = text.indexOf(':');
        boolean socket =
                text.startsWith("/") || text.startsWith("[") || (port >= 0 && text.indexOf(':', port + 1) >= 0);
        return socket ? "" : port < 0 ? text : text.substring(0, port);
    }

    /** Whether only this machine reaches it: a socket, or the loopback interface. */
    public boolean isLocal() {
        String text = word == null || word.variable() ? "" : word.text();
        return text.startsWith("/")
                || text.startsWith("unix@")
                || text.startsWith("abns@")
                || text.startsWith("[::1]")
                || text.startsWith("::1:")
                || host().startsWith("127.")
                || host().equals("localhost");
    }
}
