package dev.holdfast.kubernetes.application;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.topology.read.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * A system, and where it is written.
 *
 * @param blueprint the system
 * @param sources the places of its values; null where it was not read from a file
 */
record ResolvedTopology(Blueprint blueprint, @Nullable SourceMap sources) {
    /**
     * Refuses it for something in it.
     *
     * @param path what in the topology, such as {@code regions}
     * @param reason what is wrong, as the end of a sentence that begins with the path
     * @param fix what would be right, as a sentence
     */
    ApplicationRefused refusal(String path, String reason, String fix) {
        return sources == null
                ? new ApplicationRefused(path + ": " + reason + "\n  " + fix)
                : ApplicationRefused.at(sources, path, reason, fix);
    }
}
