package dev.holdfast.blueprint.fidelity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a feature is.
 *
 * @param title in words
 * @param usage where a system asks for it
 * @param patterns the paths of the topology that ask for it; empty for one that is always there
 */
public record Definition(String title, Usage usage, List<PathPattern> patterns) {
    static Definition of(String title, Usage usage, String... patterns) {
        return new Definition(
                title, usage, Stream.of(patterns).map(PathPattern::new).toList());
    }
}
