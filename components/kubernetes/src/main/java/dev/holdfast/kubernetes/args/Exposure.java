package dev.holdfast.kubernetes.args;

import com.pulumi.core.Output;
import dev.holdfast.topology.ExposureKind;
import dev.holdfast.topology.units.HostName;

/**
 * How a service is reached by host name from outside the cluster. Immutable; each method returns a changed copy.
 */
public final class Exposure implements Writable {
    private final Written written;

    private Exposure(Written written) {
        this.written = written;
    }

    /**
     * By an Ingress.
     *
     * @param port a port of the service, by name, that speaks HTTP
     */
    public static Exposure ingress(String port) {
        return new Exposure(Written.of("by", ExposureKind.INGRESS).with("port", port));
    }

    /**
     * By a Gateway of its own and its routes.
     *
     * @param port a port of the service, by name, that speaks HTTP
     * @param gatewayClass the GatewayClass
     */
    public static Exposure gateway(String port, String gatewayClass) {
        return new Exposure(
                Written.of("by", ExposureKind.GATEWAY).with("port", port).with("className", gatewayClass));
    }

    /** A host name; at least one is needed. */
    public Exposure host(String name) {
        return new Exposure(written.plus("hosts", name));
    }

    /** A host name that is known at deployment; what is none fails the deployment. */
    public Exposure host(Output<String> name) {
        return new Exposure(written.plus(
                "hosts", name.applyValue(text -> HostName.parse(text).value())));
    }

    /** The IngressClass or GatewayClass; the cluster's default IngressClass if left out. */
    public Exposure className(String name) {
        return new Exposure(written.with("className", name));
    }

    /** The path prefix; {@code /} if left out. */
    public Exposure path(String prefix) {
        return new Exposure(written.with("path", prefix));
    }

    /** A TLS secret that exists already; plain HTTP if no certificate is said. */
    public Exposure certificate(String secret) {
        return new Exposure(written.with("tls", Written.of("secret", secret)));
    }

    /** A TLS secret that exists already and whose name is known at deployment. */
    public Exposure certificate(Output<String> secret) {
        return new Exposure(written.with("tls", Written.of("secret", secret)));
    }

    /** The cert-manager ClusterIssuer that makes the certificate. */
    public Exposure clusterIssuer(String name) {
        return new Exposure(written.with("tls", Written.of("clusterIssuer", name)));
    }

    /** The cert-manager Issuer of the namespace that makes the certificate. */
    public Exposure issuer(String name) {
        return new Exposure(written.with("tls", Written.of("issuer", name)));
    }

    @Override
    public Written written() {
        return written;
    }
}
