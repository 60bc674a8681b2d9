package dev.holdfast.kubernetes.args;

import java.time.Duration;
import java.util.List;

/**
 * A question that a replica is asked again and again: a startup, readiness or liveness probe. Immutable; each method returns a changed copy.
 */
public final class Check implements Writable {
    private final Written written;

    private Check(Written written) {
        this.written = written;
    }

    /**
     * Asks by HTTP GET; a status from 200 to 399 is good.
     *
     * @param port a port of the service, by name
     * @param path the path, such as {@code /ready}
     */
    public static Check http(String port, String path) {
        return new Check(Written.of("http", Written.of("port", port).with("path", path)));
    }

    /**
     * Opens a connection.
     *
     * @param port a port of the service, by name
     */
    public static Check tcp(String port) {
        return new Check(Written.of("tcp", Written.of("port", port)));
    }

    /**
     * Makes a JSON-RPC 2.0 call; an answer with a result is good.
     *
     * @param port a port of the service, by name
     * @param method the method, without parameters
     */
    public static Check jsonRpc(String port, String method) {
        return new Check(Written.of("jsonRpc", Written.of("port", port).with("method", method)));
    }

    /** Runs a program in the container; exit code 0 is good. */
    public static Check command(String... words) {
        return new Check(Written.of("command", List.of(words)));
    }

    /** The time between two questions, whole seconds; 10s if left out. */
    public Check every(Duration period) {
        return with("period", period);
    }

    /** The time that an answer may take, whole seconds; 1s if left out. */
    public Check timeout(Duration longest) {
        return with("timeout", longest);
    }

    /** Bad answers in a row until the replica counts as failed, 1 to 1,000; 3 if left out. */
    public Check failureThreshold(int answers) {
        return with("failureThreshold", answers);
    }

    /** Good answers in a row until it counts as well again, 1 to 100, always 1 for a startup or liveness probe; 1 if left out. */
    public Check successThreshold(int answers) {
        return with("successThreshold", answers);
    }

    private Check with(String key, Object value) {
        return new Check(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
