package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.Explanations;
import dev.holdfast.topology.read.SourceMap;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes decisions and remembers where each came from. One is made for each run of resolve and thrown away after it. */
final class Decisions {
    private final SourceMap sources;
    private final List<Decision<?>> taken = new ArrayList<>();

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
        return byDefault(path, fallback, because);
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
        return note(new Decision<>(path, value, because, List.of(from)));
    }

    /** Takes a value that depends on nothing and that nobody can write. */
    <T> T byDefault(TopologyPath path, T value, String because) {
        return note(new Decision<>(path, value, because, null));
    }

    /** Takes what was written. */
    <T> T written(TopologyPath path, T value) {
        return note(new Decision<>(path, value, null, null));
    }

    private <T> T note(Decision<T> decision) {
        taken.add(decision);
        return decision.value();
    }

    /** Returns what was decided, and behind it what was written and needed no decision, so that every value has an explanation. */
    Explanations explanations() {
        List<Decision<?>> all = List.copyOf(taken);
        return new Explanations(() -> inWords(all));
    }

    private Map<String, Explanation> inWords(List<Decision<?>> all) {
        Map<String, Explanation> byPath = new LinkedHashMap<>();
        for (Decision<?> each : all) {
            Explanation words = each.inWords(sources);
            byPath.put(words.path(), words);
        }
        sources.written().forEach((path, text) -> {
            Explanation words = new Decision<>(path, Spelling.text(text), null, null).inWords(sources);
            byPath.putIfAbsent(words.path(), words);
        });
        return Collections.unmodifiableMap(byPath);
    }
}
