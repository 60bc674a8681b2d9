package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Sequence;
import dev.holdfast.topology.read.tree.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where each value of a topology is written; those that an environment changes, in the environment. */
public final class SourceMap {
    private final String file;
    private final Mapping root;
    private final Supplier<Excerpts> source;
    private @Nullable Excerpts excerpts;

    SourceMap(String file, Mapping root, Supplier<Excerpts> source) {
        this.file = file;
        this.root = root;
        this.source = source;
    }

    /**
     * Returns where a value is written: a single value itself, else its key. A value that is not written is where the
     * nearest one above it is.
     *
     * @param path the path of the value
     */
    public Location locate(TopologyPath path) {
        return find(path).location(file);
    }

    /** Tells whether a value is in the file, not left to its default. */
    public boolean isWritten(TopologyPath path) {
        return find(path).complete();
    }

    /**
     * Returns every single value that is in the file, as it is written, in the order of the file; a list or a mapping
     * without anything in it counts as one. What stands in a place
     * for a secret is where the secret is kept, never the secret.
     */
    public Map<TopologyPath, String> written() {
        Map<TopologyPath, String> found = new LinkedHashMap<>();
        collect(TopologyPath.root(), root, found);
        return Collections.unmodifiableMap(found);
    }

    private static void collect(TopologyPath path, Value value, Map<TopologyPath, String> found) {
        if (value instanceof Scalar scalar) {
            found.put(path, scalar.text());
        } else if (value instanceof Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                collect(path.index(i), sequence.elements().get(i), found);
            }
            if (sequence.elements().isEmpty()) {
                found.put(path, "[]");
            }
        } else if (value instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> collect(path.key(key), entry.value(), found));
            if (mapping.entries().isEmpty()) {
                found.put(path, "{}");
            }
        }
    }

    /**
     * Makes a fault about a value, with its place and its line.
     *
     * @param code a stable word for the kind of fault, in kebab case
     * @param path the value
     * @param reason what is wrong, as the end of a sentence that begins with the path
     * @param fix what to write instead, in full sentences
     */
    public Fault fault(String code, TopologyPath path, String reason, String fix) {
        Location at = locate(path);
        return new Fault(code, at, path, reason, null, fix, excerpts().at(at.line(), at.column()));
    }

    /** Most topologies have no faults of meaning, and never show a line. */
    private Excerpts excerpts() {
        Excerpts made = excerpts == null ? source.get() : excerpts;
        excerpts = made;
        return made;
    }

    private record Found(Extent at, boolean complete) {
        Location location(String file) {
            return new Location(file, at.line(), at.column());
        }
    }

    private Found find(TopologyPath path) {
        Value value = root;
        Extent at = root.extent();
        for (TopologyPath.Segment segment : path.segments()) {
            Mapping.Entry next = step(value, segment);
            if (next == null) {
                return new Found(at, false);
            }
            value = next.value();
            at = value instanceof Scalar ? value.extent() : next.key();
        }
        return new Found(at, true);
    }

    private static Mapping.@Nullable Entry step(Value value, TopologyPath.Segment segment) {
        if (value instanceof Mapping mapping && segment instanceof TopologyPath.Key key) {
            return mapping.entries().get(key.name());
        }
        if (value instanceof Sequence sequence
                && segment instanceof TopologyPath.Index index
                && index.at() < sequence.elements().size()) {
            Value element = sequence.elements().get(index.at());
            return new Mapping.Entry(element.extent(), element);
        }
        return null;
    }
}
