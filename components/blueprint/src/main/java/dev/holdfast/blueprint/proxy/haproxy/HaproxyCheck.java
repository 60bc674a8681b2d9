package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.HealthCheckAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A check in HTTP/1.1.
 *
 * @param method GET or POST
 * @param uri the path
 * @param host the Host header, as a log format
 * @param body the body, JSON; absent for none
 * @param status the statuses that are good
 * @param answer a regular expression that the answer's body has to match; absent for any
 */
public record HaproxyCheck(
        String method, String uri, String host, @Nullable String body, String status, @Nullable String answer) {
    private static final String SPACE = "[[:space:]]*";

    /**
     * A JSON-RPC answer with a result. A server may put {@code "result"} into the message or the data of an error, so it
     * has to come first in the object, behind at most {@code jsonrpc} and {@code id}: there it can be nothing but the
     * member of the answer itself. A result of null counts as none, since servers of JSON-RPC 1.0 send it with errors.
     * Written for POSIX as for PCRE, as HAProxy is built with either.
     */
    static final String RESULT = "^" + SPACE + "[{]" + SPACE + "("
            + member("jsonrpc", "\"2[.]0\"") + "|" + member("id", "(\"[^\"]*\"|[0-9]+)")
            + ")*\"result\"" + SPACE + ":" + SPACE + "[^n[:space:]]";

    private static String member(String name, String value) {
        return "\"" + name + "\"" + SPACE + ":" + SPACE + value + SPACE + "," + SPACE;
    }

    /** The check for what a load balancer asks; null where it only opens a connection. */
    static @Nullable HaproxyCheck of(HealthCheckAction action) {
        return action.accept(new HealthCheckAction.Visitor<Optional<HaproxyCheck>>() {
                    @Override
                    public Optional<HaproxyCheck> httpGet(HealthCheckAction.HttpGet get) {
                        return Optional.of(new HaproxyCheck(
                                "GET", get.path(), LogFormat.literal(get.host()), null, "200-399", null));
                    }

                    @Override
                    public Optional<HaproxyCheck> jsonRpcCall(HealthCheckAction.JsonRpcCall call) {
                        return Optional.of(new HaproxyCheck(
                                "POST", call.path(), LogFormat.literal(call.host()), call.body(), "200", RESULT));
                    }

                    @Override
                    public Optional<HaproxyCheck> connect(HealthCheckAction.Connect connect) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }
}
