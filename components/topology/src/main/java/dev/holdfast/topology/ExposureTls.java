package dev.holdfast.topology;

import dev.holdfast.topology.units.ExactlyOne;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the certificate of a host name comes from.
 *
 * @param secret a TLS secret that exists already
 * @param issuer the cert-manager Issuer of the namespace that makes it
 * @param clusterIssuer the cert-manager ClusterIssuer that makes it
 */
@ExactlyOne({"secret", "issuer", "clusterIssuer"})
public record ExposureTls(
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String secret,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String issuer,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String clusterIssuer) {}
