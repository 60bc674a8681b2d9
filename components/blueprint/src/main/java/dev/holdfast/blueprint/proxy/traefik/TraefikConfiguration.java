package dev.holdfast.blueprint.proxy.traefik;

import org.jspecify.annotations.Nullable;

/**
 * The two files of Traefik: what holds while the process runs, and what it reads anew when the file changes. It is told
 * nothing by Docker: for that it would need the socket, and who has that is root of the host.
 *
 * @param process what holds while it runs
 * @param http requests; absent where none pass
 * @param tcp byte streams; absent where none pass
 * @param udp datagrams; absent where none pass
 * @param tls certificates and versions; absent where nothing is decrypted
 */
public record TraefikConfiguration(
        TraefikProcess process,
        @Nullable TraefikHttp http,
        @Nullable TraefikStreams tcp,
        @Nullable TraefikStreams udp,
        @Nullable TraefikTls tls) {}
