package dev.holdfast.topology.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a topology to one of its values, printed as {@code services.validator.ports[0].name}.
 *
 * <p>Here and in the other records that are keys at every start, equality is written out: that of the compiler is put together
 * from method handles when it is first asked for, which costs a cold start a millisecond a record.
 *
 * @param segments the keys and indexes on the way, none for the root
 */
public record TopologyPath(List<Segment> segments) {
    private static final TopologyPath ROOT = new TopologyPath(List.of());

    /** One step down. */
    public sealed interface Segment permits Key, Index {}

    /**
     * A step to the value of a key.
     *
     * @param name the key
     */
    public record Key(String name) implements Segment {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * A step to an element of a list.
     *
     * @param at its index, from 0
     */
    public record Index(int at) implements Segment {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Index that && at == that.at;
        }

        @Override
        public int hashCode() {
            return at;
        }
    }

    /** Takes a copy of the segments. */
    public TopologyPath {
        segments = List.copyOf(segments);
    }

    /** Returns the path of the whole topology. */
    public static TopologyPath root() {
        return ROOT;
    }

    /** Returns a path of keys. */
    public static TopologyPath of(String... keys) {
        TopologyPath path = ROOT;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /**
     * Reads a path as {@link #toString} prints it.
     *
     * @throws dev.holdfast.topology.units.InvalidValue if it is none
     */
    public static TopologyPath parse(String text) {
        return new PathSyntax(text).parse();
    }

    /** Returns the path of the value of a key of this value. */
    public TopologyPath key(String name) {
        return and(new Key(name));
    }

    /** Returns the path of an element of this list, from 0. */
    public TopologyPath index(int at) {
        return and(new Index(at));
    }

    private TopologyPath and(Segment last) {
        List<Segment> longer = new ArrayList<>(segments.size() + 1);
        longer.addAll(segments);
        longer.add(last);
        return new TopologyPath(longer);
    }

    /** Returns this path with another one behind it. */
    public TopologyPath resolve(TopologyPath below) {
        List<Segment> longer = new ArrayList<>(segments);
        longer.addAll(below.segments);
        return new TopologyPath(longer);
    }

    /**
     * Returns the path of what this value stands in.
     *
     * @throws IllegalStateException if this is the root
     */
    public TopologyPath parent() {
        if (segments.isEmpty()) {
            throw new IllegalStateException("the whole topology stands in nothing");
        }
        return new TopologyPath(segments.subList(0, segments.size() - 1));
    }

    /** Tells whether this is the path of the whole topology. */
    public boolean isRoot() {
        return segments.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopologyPath that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** Returns the path as it is shown to people; empty for the root. */
    @Override
    public String toString() {
        return PathSyntax.print(segments);
    }
}
