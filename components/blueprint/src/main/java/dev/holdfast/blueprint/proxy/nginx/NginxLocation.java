package dev.holdfast.blueprint.proxy.nginx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Block {@code location}, or two of them where a path without its slash means the same.
 *
 * @param exact the path itself; absent where it ends in a slash
 * @param below what all paths below it begin with
 * @param action what is done
 */
public record NginxLocation(@Nullable String exact, String below, Action action) {
    /** What is done with a request. */
    public sealed interface Action {}

    /**
     * It is passed on.
     *
     * @param url scheme and upstream
     */
    public record Proxy(String url) implements Action {}

    /**
     * It is passed on as gRPC.
     *
     * @param url scheme and upstream
     */
    public record Grpc(String url) implements Action {}

    /**
     * A file is sent.
     *
     * @param directory the folder, with a slash at its end
     * @param headers headers of every answer, since a location with headers of its own inherits none
     * @param cacheControl how long clients may keep a file
     */
    public record Files(String directory, List<NginxServer.Header> headers, String cacheControl) implements Action {}

    /**
     * It is answered by a status.
     *
     * @param status 404 for a path that leads nowhere, 503 where there is no server
     */
    public record Answer(int status) implements Action {}
}
