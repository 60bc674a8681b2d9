package dev.holdfast.blueprint.proxy.nginx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual server for byte streams; times with their unit.
 *
 * @param listens the words of each line of addresses
 * @param tls its certificate; absent for no encryption
 * @param upstream where connections are passed to
 * @param connect to reach a server
 * @param silence without a byte
 */
public record NginxStreamServer(
        List<List<String>> listens, @Nullable NginxTls tls, String upstream, String connect, String silence) {}
