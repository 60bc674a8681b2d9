package dev.holdfast.kubernetes.args;

import com.pulumi.core.Output;
import dev.holdfast.topology.units.SecretReference;

/**
 * A database, cache or queue that somebody else runs, and that a service talks to. Immutable; each method returns a changed copy.
 */
public final class External implements Writable {
    /** What it is. */
    public enum Kind {
        /** A database. */
        DATABASE("databases"),
        /** A cache. */
        CACHE("caches"),
        /** A queue. */
        QUEUE("queues");

        private final String section;

        Kind(String section) {
            this.section = section;
        }

        /** Returns the section of a topology under {@code existing} that it stands in. */
        public String section() {
            return section;
        }
    }

    private final Kind kind;
    private final String name;
    private final Written written;

    private External(Kind kind, String name, Written written) {
        this.kind = kind;
        this.name = name;
        this.written = written;
    }

    /**
     * Something at a host.
     *
     * @param kind what it is
     * @param name what it is called here; the prefix of injected variables follows from it unless another is said
     * @param host its host name
     * @param port its port, 1 to 65535
     */
    public static External of(Kind kind, String name, String host, int port) {
        return new External(kind, name, Written.of("host", host).with("port", port));
    }

    /** Something at a host that is known at deployment, such as the address of a database that the same program makes. */
    public static External of(Kind kind, String name, Output<String> host, int port) {
        return new External(kind, name, Written.of("host", host).with("port", port));
    }

    /** The host name for connections that only read; the same if left out. */
    public External readHost(String host) {
        return with("readHost", host);
    }

    /** The name of the database, or of the virtual host. */
    public External database(String databaseName) {
        return with("name", databaseName);
    }

    /** The user. */
    public External user(String userName) {
        return with("user", userName);
    }

    /** The password, which a secret of the namespace holds. */
    public External password(SecretReference secret) {
        return with("password", Written.of(secret));
    }

    /** An address block that it may have, for network rules; any address if none is said. */
    public External address(String block) {
        return new External(kind, name, written.plus("addresses", block));
    }

    /** Returns what it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns what it is called here. */
    public String name() {
        return name;
    }

    private External with(String key, Object value) {
        return new External(kind, name, written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
