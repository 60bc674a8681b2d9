package dev.holdfast.blueprint.proxy.traefik;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requests.
 *
 * @param routers which of them go where
 * @param services where they go
 * @param limits limits of requests by client address
 * @param crowds limits of requests that are under way
 * @param headers headers of every answer
 * @param retries how often a request is tried
 * @param redirects redirects to TLS
 * @param transports how servers are reached
 */
public record TraefikHttp(
        List<Router> routers,
        List<Service> services,
        List<RateLimit> limits,
        List<InFlight> crowds,
        List<Hsts> headers,
        List<Retry> retries,
        List<Redirect> redirects,
        List<Transport> transports) {
    /** The service of Traefik's own that answers nothing; a redirect comes before it. */
    static final String NOBODY = "noop@internal";

    /**
     * Which requests go where.
     *
     * @param name its name
     * @param entryPoint where they come in
     * @param rule which of them, in Traefik's language
     * @param priority the highest that fits takes a request
     * @param middlewares what is done before, in order
     * @param service where they go
     * @param tls how they are decrypted; absent for plain ones
     */
    public record Router(
            String name,
            String entryPoint,
            String rule,
            int priority,
            List<String> middlewares,
            String service,
            TraefikTls.@Nullable Choice tls) {}

    /**
     * Servers that share requests; times with their unit.
     *
     * @param name its name
     * @param strategy how one is chosen; absent for one after the other by weight
     * @param servers the servers
     * @param check how they are asked for their health; absent for not at all
     * @param passive how they are judged by what they answer; absent for not at all
     * @param cookie by what a client is known again; absent for not at all
     * @param transport how they are reached
     */
    public record Service(
            String name,
            @Nullable String strategy,
            List<Server> servers,
            @Nullable Check check,
            @Nullable Passive passive,
            @Nullable Cookie cookie,
            String transport) {}

    /**
     * A server.
     *
     * @param url scheme, host and port
     * @param weight its weight, at least 1; absent where all have the same
     */
    public record Server(String url, @Nullable Integer weight) {}

    /**
     * A question that servers are asked; a status from 200 to 399 is good.
     *
     * @param path the path
     * @param host the Host header
     * @param port the port; absent for the one that serves requests
     * @param interval time between two questions
     * @param timeout time that an answer may take
     */
    public record Check(String path, String host, @Nullable Integer port, String interval, String timeout) {}

    /**
     * A server that failed so often is left out for so long.
     *
     * @param window in which failures count, and for how long it is left out
     * @param failures failures in a row
     */
    public record Passive(String window, int failures) {}

    /**
     * The cookie by which a client is known again.
     *
     * @param name its name
     * @param seconds how long a client keeps it
     * @param secure whether it is kept from plain connections
     */
    public record Cookie(String name, long seconds, boolean secure) {}

    /**
     * A limit of requests by client address.
     *
     * @param name its name
     * @param average requests
     * @param period in this time
     * @param burst requests that may come at once
     */
    public record RateLimit(String name, int average, String period, int burst) {}

    /**
     * A limit of requests that are under way.
     *
     * @param name its name
     * @param amount how many
     */
    public record InFlight(String name, int amount) {}

    /**
     * Browsers shall insist on TLS.
     *
     * @param name its name
     * @param seconds for how long
     */
    public record Hsts(String name, long seconds) {}

    /**
     * A request that no server took goes to another one.
     *
     * @param name its name
     * @param attempts how often at most
     */
    public record Retry(String name, int attempts) {}

    /**
     * A redirect to TLS.
     *
     * @param name its name
     * @param port the port, as text; absent for 443
     */
    public record Redirect(String name, @Nullable String port) {}

    /**
     * How servers are reached; times with their unit.
     *
     * @param name its name
     * @param connect to reach one
     * @param answer until its head has come; absent where it may be silent for as long as it likes
     * @param unverified whether any certificate is believed
     */
    public record Transport(String name, String connect, @Nullable String answer, boolean unverified) {}
}
