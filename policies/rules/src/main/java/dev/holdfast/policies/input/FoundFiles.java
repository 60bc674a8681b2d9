package dev.holdfast.policies.input;

import java.nio.file.Path;
import java.util.List;

/**
 * What lies below the paths that were named.
 *
 * @param files the files that may hold what rules look at, each once, in the order of their paths
 * @param skipped what is not looked into, and why
 */
public record FoundFiles(List<Found> files, List<Skipped> skipped) {
    /**
     * A file.
     *
     * @param path where it is
     * @param system what it is looked at together with: the folder of the nearest kustomization, or nothing
     */
    public record Found(Path path, String system) {}
}
