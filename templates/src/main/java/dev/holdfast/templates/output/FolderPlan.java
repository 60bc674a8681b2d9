package dev.holdfast.templates.output;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What the new folder will hold.
 *
 * @param written files with new content
 * @param kept files and links that stay as they are
 * @param folders folders that others made
 * @param manifest the list of Holdfast's files
 * @param change what is different from before
 */
record FolderPlan(
        SortedMap<String, byte[]> written,
        SortedSet<String> kept,
        SortedSet<String> folders,
        Manifest manifest,
        OutputChange change) {}
