package dev.holdfast.policies.tree;

/**
 * Where something stands in a file.
 *
 * @param line from 1; 0 where there is no file, as for a resource of Pulumi
 * @param column from 1; 0 where there is no file
 */
public record Place(int line, int column) {
    /** No place: what is looked at is in no file. */
    public static final Place NONE = new Place(0, 0);
}
