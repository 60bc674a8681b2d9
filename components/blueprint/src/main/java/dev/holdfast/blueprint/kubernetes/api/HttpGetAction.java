package dev.holdfast.blueprint.kubernetes.api;

/**
 * An HTTP GET.
 *
 * @param path the path
 * @param port the port
 * @param scheme {@code HTTP} or {@code HTTPS}
 */
public record HttpGetAction(String path, int port, String scheme) {}
