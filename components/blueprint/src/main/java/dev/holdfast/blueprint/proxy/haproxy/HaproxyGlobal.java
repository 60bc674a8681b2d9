package dev.holdfast.blueprint.proxy.haproxy;

import org.jspecify.annotations.Nullable;

/**
 * Section {@code global}.
 *
 * @param maxconn open connections at most, those for probes among them
 * @param nbthread threads, 1 to 64
 * @param socket the path of the socket for the runtime API
 * @param user the user that it becomes; absent where it is started without privileges
 * @param group the group that it becomes
 * @param peer the name of the first instance, which the environment variable {@code HAPROXY_PEER} replaces in the others;
 *     absent where instances do not talk
 * @param tls whether any listener is encrypted
 */
public record HaproxyGlobal(
        int maxconn,
        int nbthread,
        String socket,
        @Nullable String user,
        @Nullable String group,
        @Nullable String peer,
        boolean tls) {
    /**
     * The cipher suites of TLS 1.2 that Mozilla's "intermediate" names, without those by finite-field Diffie-Hellman, for
     * which a file of parameters would be needed.
     */
    public String ciphers() {
        return String.join(
                ":",
                "ECDHE-ECDSA-AES128-GCM-SHA256",
                "ECDHE-RSA-AES128-GCM-SHA256",
                "ECDHE-ECDSA-AES256-GCM-SHA384",
                "ECDHE-RSA-AES256-GCM-SHA384",
                "ECDHE-ECDSA-CHACHA20-POLY1305",
                "ECDHE-RSA-CHACHA20-POLY1305");
    }

    /** The cipher suites of TLS 1.3. */
    public String ciphersuites() {
        return String.join(":", "TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256");
    }
}
