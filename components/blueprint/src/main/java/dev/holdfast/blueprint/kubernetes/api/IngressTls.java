package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * A certificate.
 *
 * @param hosts the host names
 * @param secretName the secret that holds it
 */
public record IngressTls(List<String> hosts, String secretName) {}
