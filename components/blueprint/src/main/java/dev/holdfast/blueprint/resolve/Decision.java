package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.Origin;
import dev.holdfast.topology.read.SourceMap;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision, as it was taken.
 *
 * @param path the path of the value
 * @param value the value
 * @param because why it is a good one; null for what was written
 * @param from what it follows from; null for what was written, and for what depends on nothing
 * @param <T> the kind of value
 */
record Decision<T>(TopologyPath path, T value, @Nullable String because, @Nullable List<TopologyPath> from) {
    /**
     * The decision in words.
     *
     * @param sources where each value was written
     */
    Explanation inWords(SourceMap sources) {
        return new Explanation(path.toString(), Spelling.of(value), origin(sources));
    }

    private Origin origin(SourceMap sources) {
        if (because == null) {
            return new Origin.Written(sources.isWritten(path) ? sources.locate(path) : null);
        }
        return from == null
                ? new Origin.Default(because)
                : new Origin.Derived(from.stream().map(TopologyPath::toString).toList(), because);
    }
}
