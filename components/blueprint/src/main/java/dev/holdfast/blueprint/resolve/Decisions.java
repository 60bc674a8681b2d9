package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.Explanations;
import dev.holdfast.blueprint.Origin;
import dev.holdfast.topology.read.SourceMap;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes decisions and remembers where each came from. One is made for each run of resolve and thrown away after it. */
final class Decisions {
    private final SourceMap sources;
    private final Map<String, Explanation> byPath = new LinkedHashMap<>();

    /**
     * Begins with no decision.
     *
     * @param sources where each value was written
     */
    Decisions(SourceMap sources) {
        this.sources = sources;
    }

    /** Takes what was written, or else a value that depends on nothing. */
    <T> T orDefault(TopologyPath path, @Nullable T written, T fallback, String because) {
        if (written != null) {
            return written(path, written);
        }
        return note(path, fallback, new Origin.Default(because));
    }

    /** Takes what was written, or else a value that follows from others. */
    <T> T orDerived(TopologyPath path, @Nullable T written, T derived, String because, TopologyPath... from) {
        if (written != null) {
            return written(path, written);
        }
        return derived(path, derived, because, from);
    }

    /** Takes a value that follows from others. */
    <T> T derived(TopologyPath path, T value, String because, TopologyPath... from) {
        List<String> paths = Stream.of(from).map(TopologyPath::toString).toList();
        return note(path, value, new Origin.Derived(paths, because));
    }

    /** Takes a value that depends on nothing and that nobody can write. */
    <T> T byDefault(TopologyPath path, T value, String because) {
        return note(path, value, new Origin.Default(because));
    }

    /** Takes what was written. */
    <T> T written(TopologyPath path, T value) {
        return note(path, value, new Origin.Written(sources.isWritten(path) ? sources.locate(path) : null));
    }

    /** Returns what was decided, and behind it what was written and needed no decision, so that every value has an explanation. */
    Explanations explanations() {
        sources.written().forEach((path, text) -> {
            if (!byPath.containsKey(path.toString())) {
                written(path, Spelling.text(text));
            }
        });
        return new Explanations(Collections.unmodifiableMap(new LinkedHashMap<>(byPath)));
    }

    private <T> T note(TopologyPath path, T value, Origin origin) {
        byPath.put(path.toString(), new Explanation(path.toString(), Spelling.of(value), origin));
        return value;
    }
}
