package dev.holdfast.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * Where a certificate comes from.
 *
 * @param secret the TLS secret that holds it
 * @param issuer the cert-manager Issuer that makes it, if one does
 * @param clusterIssuer the cert-manager ClusterIssuer that makes it, if one does
 */
public record CertificateSource(String secret, @Nullable String issuer, @Nullable String clusterIssuer) {}
