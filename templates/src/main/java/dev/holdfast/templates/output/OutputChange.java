package dev.holdfast.templates.output;

import java.util.SortedSet;

/**
 * What a run changed in the folder.
 *
 * @param added paths that were not there
 * @param changed paths whose content is another now
 * @param removed paths that are no longer rendered
 * @param unchanged how many files of the rendered targets stayed as they were
 */
public record OutputChange(
        SortedSet<String> added, SortedSet<String> changed, SortedSet<String> removed, int unchanged) {
    /** Whether no file of a target was touched. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
