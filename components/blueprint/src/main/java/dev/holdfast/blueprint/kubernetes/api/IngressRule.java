package dev.holdfast.blueprint.kubernetes.api;

/**
 * Where requests for a host name go.
 *
 * @param host the host name
 * @param path the path prefix
 * @param pathType how the path is compared
 * @param service the Service
 */
public record IngressRule(String host, String path, String pathType, ServiceBackend service) {}
