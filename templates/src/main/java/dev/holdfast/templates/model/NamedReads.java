package dev.holdfast.templates.model;

import org.jspecify.annotations.Nullable;

/**
 * Something whose components are read by name. Packaging the command adds this to all public records of Holdfast, with a method
 * that calls the components' own: reflection, by which all others are read, takes a fortieth of the time of a cold start. So no
 * source file says that a record implements it, and it is only public because records of every package do.
 */
public interface NamedReads {
    /** The result for a name that there is nothing of. */
    Object UNKNOWN = new Object();

    /**
     * Reads a value.
     *
     * @return the value, which may be null, or {@link #UNKNOWN}
     * @throws Throwable what the component's own method throws
     */
    @Nullable
    Object read(String name) throws Throwable;
}
