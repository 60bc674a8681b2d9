package dev.holdfast.kubernetes.standalone;

import dev.holdfast.kubernetes.args.External;
import dev.holdfast.kubernetes.args.Writable;
import dev.holdfast.kubernetes.args.Written;
import dev.holdfast.topology.Access;
import org.jspecify.annotations.Nullable;

/**
 * Something that a service talks to: host, port and credentials are injected as variables, the start waits for its health, and the network rules
 * of both sides allow it. Immutable; each method returns a changed copy.
 */
public final class Use implements Writable {
    private final @Nullable Part part;
    private final @Nullable External external;
    private final Written written;

    private Use(@Nullable Part part, @Nullable External external, Written written) {
        this.part = part;
        this.external = external;
        this.written = written;
    }

    /** Uses another component of the same site. */
    public static Use of(Usable component) {
        Part part = component.part();
        Use use = new Use(part, null, Written.of(part.kind().words(), part.name()));
        return part.readOnly() ? use.access(Access.READ_ONLY) : use;
    }

    /** Uses something that somebody else runs. */
    public static Use of(External external) {
        String key =
                switch (external.kind()) {
                    case DATABASE -> "database";
                    case CACHE -> "cache";
                    case QUEUE -> "queue";
                };
        return new Use(null, external, Written.of(key, external.name()));
    }

    /** The port of a service, by name; its only one if left out. */
    public Use port(String name) {
        return with("port", name);
    }

    /**
     * What for; {@code READ_WRITE} if left out, but for read replicas.
     *
     * @throws ArgumentsRefused if the component takes no writes
     */
    public Use access(Access access) {
        if (part != null && part.readOnly() && access != Access.READ_ONLY) {
            throw new ArgumentsRefused(part.name() + ": takes no writes. Use the primary for them.");
        }
        return with("access", access);
    }

    /** The prefix of the injected variables: {@code STATE_DB} gives {@code STATE_DB_HOST}, {@code STATE_DB_PORT} and so on; the name in capitals if left out. */
    public Use env(String prefix) {
        return with("env", prefix);
    }

    /** Whether the start waits until it is healthy; true for a component, false for what somebody else runs, if left out. */
    public Use waitForHealth(boolean wait) {
        return with("waitForHealth", wait);
    }

    /** The component, if it is one. */
    @Nullable
    Part part() {
        return part;
    }

    /** What somebody else runs, if it is that. */
    @Nullable
    External external() {
        return external;
    }

    private Use with(String key, Object value) {
        return new Use(part, external, written.with(key, value));
    }

    @Override
    public Written written() {
        return written;
    }
}
