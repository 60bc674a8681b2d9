package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.ListenerTlsBlueprint;
import dev.holdfast.blueprint.proxy.ListenerPlan;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.blueprint.text.GoTemplate;
import dev.holdfast.topology.TlsVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Certificates and versions.
 *
 * @param certificates the certificates; the first is for clients that say no host name
 * @param options the versions that are accepted, by name; {@code default} holds for clients whose host name chooses none
 */
public record TraefikTls(List<Certificate> certificates, List<Options> options) {
    private static final String DEFAULT = "default";

    /** Those that Mozilla's "intermediate" names, without finite-field Diffie-Hellman, in the spelling of Go. */
    private static final List<String> INTERMEDIATE = List.of(
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

    /**
     * A certificate with its key.
     *
     * @param certificate the file of the certificate
     * @param key the file of the private key
     */
    public record Certificate(String certificate, String key) {}

    /**
     * The versions that are accepted.
     *
     * @param name the name by which routers choose them
     * @param minVersion the oldest
     * @param ciphers the cipher suites of TLS 1.2; empty where it is not accepted
     */
    public record Options(String name, String minVersion, List<String> ciphers) {}

    /**
     * How a router decrypts.
     *
     * @param options the name of its options
     */
    public record Choice(String options) {}

    /** The TLS of all listeners; null where nothing is decrypted. */
    static @Nullable TraefikTls of(List<ListenerPlan> listeners, Surroundings surroundings) {
        Set<String> secrets = new LinkedHashSet<>();
        Set<TlsVersion> versions = new LinkedHashSet<>();
        Set<TlsVersion> withoutHost = new LinkedHashSet<>();
        for (ListenerPlan plan : listeners) {
            ListenerTlsBlueprint tls = plan.listener().tls();
            if (tls != null) {
                secrets.add(tls.secret());
                versions.add(tls.minVersion());
                if (plan.listener().hosts().isEmpty()) {
                    withoutHost.add(tls.minVersion());
                }
            }
        }
        if (secrets.isEmpty()) {
            return null;
        }
        List<Options> options = new ArrayList<>();
        // Listeners for every host share the default options, so the stricter ones: nobody gets less than was asked
        // for.
        options.add(options(DEFAULT, strictest(withoutHost.isEmpty() ? versions : withoutHost)));
        versions.forEach(version -> options.add(options(name(version), version)));
        return new TraefikTls(
                secrets.stream()
                        .map(secret -> new Certificate(
                                GoTemplate.literal(surroundings.certificate(secret)),
                                GoTemplate.literal(surroundings.key(secret))))
                        .toList(),
                List.copyOf(options));
    }

    /** The options of a listener: those of clients without a host name can only be the default ones. */
    static @Nullable Choice choice(ListenerPlan plan) {
        ListenerTlsBlueprint tls = plan.listener().tls();
        if (tls == null) {
            return null;
        }
        return new Choice(plan.listener().hosts().isEmpty() ? DEFAULT : name(tls.minVersion()));
    }

    private static TlsVersion strictest(Set<TlsVersion> versions) {
        return versions.contains(TlsVersion.V1_3) ? TlsVersion.V1_3 : TlsVersion.V1_2;
    }

    private static String name(TlsVersion version) {
        return version == TlsVersion.V1_3 ? "modern" : "intermediate";
    }

    private static Options options(String name, TlsVersion version) {
        return version == TlsVersion.V1_3
                ? new Options(name, "VersionTLS13", List.of())
                : new Options(name, "VersionTLS12", INTERMEDIATE);
    }
}
