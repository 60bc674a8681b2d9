package dev.holdfast.blueprint.proxy.nginx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual server for HTTP; times with their unit.
 *
 * @param listens the words of each line of addresses
 * @param others the same for the server that answers unknown hosts; empty where all hosts are served
 * @param http2 whether {@code http2 on} is written, instead of one of those words
 * @param names its host names; empty for every one
 * @param tls its certificate; absent for no encryption
 * @param headers headers of every answer
 * @param times time-outs
 * @param redirect where every request is redirected; absent for no redirect
 * @param limit a limit of requests; absent for none
 * @param cookieSeconds how long a client's cookie lasts; absent for none
 * @param upgrades whether websockets are opened
 * @param locations what is done by path
 * @param rest what is done with all other requests
 */
public record NginxServer(
        List<List<String>> listens,
        List<List<String>> others,
        boolean http2,
        List<String> names,
        @Nullable NginxTls tls,
        List<Header> headers,
        NginxTimes times,
        @Nullable Redirect redirect,
        @Nullable Limit limit,
        @Nullable Long cookieSeconds,
        boolean upgrades,
        List<NginxLocation> locations,
        NginxLocation rest) {
    /**
     * A header.
     *
     * @param name its name
     * @param value its value
     */
    public record Header(String name, String value) {}

    /**
     * A redirect to TLS.
     *
     * @param port the port; absent for 443
     */
    public record Redirect(@Nullable Integer port) {}

    /**
     * A limit of requests.
     *
     * @param zone the name of its zone
     * @param burst requests at once beyond its rate; absent for none
     * @param retryAfter seconds after which a client may try again
     */
    public record Limit(String zone, @Nullable String burst, String retryAfter) {}
}
