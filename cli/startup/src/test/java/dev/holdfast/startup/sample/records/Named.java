package dev.holdfast.startup.sample.records;

import org.jspecify.annotations.Nullable;

/** What records become by the step of the build. */
public interface Named {
    /** The result for all other names. */
    Object UNKNOWN = new Object();

    /** Reads a component. */
    @Nullable
    Object read(String name);
}
