package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code backend}.
 *
 * @param name its name
 * @param defaults the name of its {@code defaults}
 * @param http whether it understands HTTP; otherwise it passes bytes
 * @param balance the algorithm
 * @param consistent whether few clients move when a server comes or goes
 * @param check a question in HTTP; absent where a connection has to be enough
 * @param cookie affinity by cookie; absent for none
 * @param stick affinity by client address; absent for none
 * @param inter time between two checks
 * @param rise good answers until a server is used
 * @param fall bad answers until it is used no more
 * @param maxconn open connections at most to each server
 * @param resolved whether servers have names that are looked up again and again
 * @param http2 whether servers are spoken to in HTTP/2 without TLS
 * @param tls whether servers are spoken to by TLS
 * @param servers servers with a name of their own each
 * @param templates servers that share a name
 */
public record HaproxyBackend(
        String name,
        String defaults,
        boolean http,
        String balance,
        boolean consistent,
        @Nullable HaproxyCheck check,
        @Nullable Cookie cookie,
        @Nullable HaproxyTable stick,
        String inter,
        int rise,
        int fall,
        int maxconn,
        boolean resolved,
        boolean http2,
        boolean tls,
        List<Server> servers,
        List<Template> templates) {
    /**
     * Line {@code cookie}.
     *
     * @param maxidle how long a client may be away
     * @param secure whether browsers send it by TLS only
     * @param dynamicKey the key from which values for servers are made; absent where each server's name is its value
     */
    public record Cookie(String maxidle, boolean secure, @Nullable String dynamicKey) {}

    /**
     * Line {@code server}.
     *
     * @param name its name
     * @param address its host and port
     * @param weight 0 to 256
     * @param checkPort the port that is checked; absent for that of the address
     * @param cookie the value of the cookie; absent for none
     */
    public record Server(
            String name, String address, int weight, @Nullable Integer checkPort, @Nullable String cookie) {}

    /**
     * Line {@code server-template}.
     *
     * @param prefix what its servers are called before their number
     * @param count how many there may be
     * @param address the DNS name and port
     * @param weight 0 to 256
     * @param checkPort the port that is checked; absent for that of the address
     */
    public record Template(String prefix, int count, String address, int weight, @Nullable Integer checkPort) {}
}
