package dev.holdfast.kubernetes.balancer;

import com.pulumi.core.Output;
import dev.holdfast.kubernetes.args.Writable;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.HostName;

/**
 * A port on which a load balancer listens. Immutable; each method returns a changed copy.
 */
public final class Listener implements Writable {
    private final Written written;

    private Listener(Written written) {
        this.written = written;
    }

    /**
     * A port.
     *
     * @param port 1 to 65535
     * @param protocol what is spoken there
     */
    public static Listener on(int port, Protocol protocol) {
        return new Listener(Written.of("port", port).with("protocol", protocol));
    }

    /** The port of the backends that it serves, by name; the one with the same number or the only one if left out. */
    public Listener to(String backendPort) {
        return with("backendPort", backendPort);
    }

    /** A host name that it serves; every one if none is said. */
    public Listener host(String name) {
        return new Listener(written.plus("hosts", name));
    }

    /** A host name that is known at deployment; what is none fails the deployment, since it becomes part of a configuration file. */
    public Listener host(Output<String> name) {
        return new Listener(written.plus(
                "hosts", name.applyValue(text -> HostName.parse(text).value())));
    }

    /** The TLS secret with {@code tls.crt} and {@code tls.key}; no encryption if left out. */
    public Listener certificate(String secret) {
        return with("tls", Written.of("secret", secret));
    }

    /** Answers plain HTTP by a redirect to the listener with TLS. */
    public Listener redirectToTls() {
        return with("redirectToTls", true);
    }

    private Listener with(String key, Object value) {
        return new Listener(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
