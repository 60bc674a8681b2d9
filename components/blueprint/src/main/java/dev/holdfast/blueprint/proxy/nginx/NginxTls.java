package dev.holdfast.blueprint.proxy.nginx;

import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.topology.TlsVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The TLS of a server.
 *
 * @param certificate the file of the certificate
 * @param key the file of the private key
 * @param protocols the versions that are accepted
 * @param ciphers the cipher suites of TLS 1.2; absent where it is not accepted
 */
public record NginxTls(String certificate, String key, List<String> protocols, @Nullable String ciphers) {
    /** Those that Mozilla's "intermediate" names, without finite-field Diffie-Hellman, which needs a file of parameters. */
    private static final String INTERMEDIATE = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
            + "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
            + "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

    static @Nullable NginxTls of(@Nullable ListenerTlsBlueprint tls, Surroundings surroundings) {
        if (tls == null) {
            return null;
        }
        boolean modern = tls.minVersion() == TlsVersion.V1_3;
        return new NginxTls(
                surroundings.certificate(tls.secret()),
                surroundings.key(tls.secret()),
                modern ? List.of("TLSv1.3") : List.of("TLSv1.2", "TLSv1.3"),
                modern ? null : INTERMEDIATE);
    }
}
