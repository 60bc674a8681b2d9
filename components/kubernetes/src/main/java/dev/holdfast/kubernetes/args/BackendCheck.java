package dev.holdfast.kubernetes.args;

import java.time.Duration;

/**
 * How a load balancer learns whether a backend is well. Immutable; each method returns a changed copy.
 */
public final class BackendCheck implements Writable {
    private final Written written;

    private BackendCheck(Written written) {
        this.written = written;
    }

    /** Asks by HTTP GET. */
    public static BackendCheck http(String path) {
        return new BackendCheck(Written.of("http", Written.of("path", path)));
    }

    /** Makes a JSON-RPC 2.0 call, whose answer has to hold a result. */
    public static BackendCheck jsonRpc(String method) {
        return new BackendCheck(Written.of("jsonRpc", Written.of("method", method)));
    }

    /** Opens a connection to the port that serves requests. */
    public static BackendCheck tcp() {
        return new BackendCheck(Written.of("tcp", Written.nothing()));
    }

    /** The time between two checks; 5s if left out. */
    public BackendCheck every(Duration interval) {
        return with("interval", interval);
    }

    /** The time that an answer may take; 2s if left out. */
    public BackendCheck timeout(Duration longest) {
        return with("timeout", longest);
    }

    /** Good answers in a row until it is used again, 1 to 100; 2 if left out. */
    public BackendCheck rise(int answers) {
        return with("rise", answers);
    }

    /** Bad answers in a row until it is used no more, 1 to 100; 3 if left out. */
    public BackendCheck fall(int answers) {
        return with("fall", answers);
    }

    private BackendCheck with(String key, Object value) {
        return new BackendCheck(written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
