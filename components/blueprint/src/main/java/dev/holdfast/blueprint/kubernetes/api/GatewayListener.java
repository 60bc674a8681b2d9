package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * A listener of a Gateway.
 *
 * @param name its name
 * @param hostname the host name
 * @param port the port
 * @param protocol {@code HTTP} or {@code HTTPS}
 * @param certificateSecret the secret with the certificate, {@code tls.certificateRefs}
 */
public record GatewayListener(
        String name, String hostname, int port, String protocol, @Nullable String certificateSecret) {}
