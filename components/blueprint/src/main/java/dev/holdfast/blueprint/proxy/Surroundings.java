package dev.holdfast.blueprint.proxy;

import org.jspecify.annotations.Nullable;

/**
 * The machine or container in which a load balancer runs.
 *
 * @param address the address on which it listens; absent for all
 * @param certificates the folder with one folder a TLS secret, each with {@code tls.crt} and {@code tls.key}
 * @param scratch a folder in which it may write: sockets, process number, temporary files
 * @param account the account that it changes to; absent where it is started without privileges
 * @param streamModule the file of nginx's stream module; absent where it is built in, as in the official image
 */
public record Surroundings(
        @Nullable String address,
        String certificates,
        String scratch,
        @Nullable Account account,
        @Nullable String streamModule) {

    /** A container of the official image: no privileges, a read-only root with {@code /tmp} to write in. */
    public static Surroundings container() {
        return new Surroundings(null, "/etc/holdfast/tls", "/tmp", null, null);
    }

    /** The file of a TLS secret's certificate. */
    public String certificate(String secret) {
        return certificates + "/" + secret + "/tls.crt";
    }

    /** The file of a TLS secret's private key. */
    public String key(String secret) {
        return certificates + "/" + secret + "/tls.key";
    }

    /**
     * An account of the system.
     *
     * @param user its user
     * @param group its group
     */
    public record Account(String user, String group) {}
}
