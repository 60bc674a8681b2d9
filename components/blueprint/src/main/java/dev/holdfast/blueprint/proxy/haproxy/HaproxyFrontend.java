package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code frontend}.
 *
 * @param name its name
 * @param defaults the name of its {@code defaults}
 * @param http whether it understands HTTP; otherwise it passes bytes
 * @param bind where it listens
 * @param maxconn open connections at most
 * @param rate the limit of requests by client; absent for none
 * @param hosts the names that it serves; empty for every one
 * @param hostSample the sample expression of the requested host without its port
 * @param redirect where every request is redirected, as a log format; absent for no redirect
 * @param forwardedProto what backends are told that the client spoke: its scheme
 * @param hsts the value of Strict-Transport-Security; absent for none
 * @param routes backends by path, the longest path first
 * @param backend the backend of all other requests; absent where there is none
 */
public record HaproxyFrontend(
        String name,
        String defaults,
        boolean http,
        Bind bind,
        int maxconn,
        @Nullable Rate rate,
        List<String> hosts,
        String hostSample,
        @Nullable String redirect,
        String forwardedProto,
        @Nullable String hsts,
        List<Route> routes,
        @Nullable String backend) {
    /** Whether a request that fits no path leads nowhere. */
    public boolean lost() {
        return http && backend == null && redirect == null;
    }

    /**
     * A line {@code bind}.
     *
     * @param address with its port, such as {@code *:443}
     * @param bothFamilies whether IPv4 clients come by an IPv6 address
     * @param certificate the file of the certificate, beside which the key lies; absent for no encryption
     * @param minVersion the oldest version of TLS
     * @param alpn protocols that are offered in TLS
     * @param http2 whether HTTP/2 is spoken without TLS and without asking
     */
    public record Bind(
            String address,
            boolean bothFamilies,
            @Nullable String certificate,
            String minVersion,
            @Nullable String alpn,
            boolean http2) {}

    /**
     * A limit in two windows: the short one bounds bursts, the long one what goes on.
     *
     * @param table the table of the short window
     * @param most requests or connections that it may hold
     * @param longTable the table of the long window
     * @param longMost requests or connections that it may hold
     * @param retryAfter seconds after which a client may try again
     */
    public record Rate(String table, long most, String longTable, long longMost, long retryAfter) {}

    /**
     * A path.
     *
     * @param acl the name of its condition
     * @param exact the path itself; absent where it ends in a slash
     * @param below what all paths below it begin with
     * @param backend the backend that gets the requests
     */
    public record Route(String acl, @Nullable String exact, String below, String backend) {}
}
