package dev.holdfast.templates.build;

import org.jspecify.annotations.Nullable;

/** A topology that has a meaning, but not for one of its targets. */
public final class NotRenderable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String target;
    private final String environment;
    private final @Nullable String path;

    NotRenderable(String target, String environment, @Nullable String path, String reason, Throwable cause) {
        super(reason, cause);
        this.target = target;
        this.environment = environment;
        this.path = path;
    }

    /** The target's name. */
    public String target() {
        return target;
    }

    /** The environment. */
    public String environment() {
        return environment;
    }

    /** The path in the topology of what cannot be rendered; null where the reason names it. */
    public @Nullable String path() {
        return path;
    }
}
