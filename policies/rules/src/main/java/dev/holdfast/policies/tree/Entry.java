package dev.holdfast.policies.tree;

/**
 * A key with its value.
 *
 * @param key the key
 * @param line the line of the key, from 1; 0 where it is in no file
 * @param column the column of the key, from 1; 0 where it is in no file
 * @param value the value
 */
public record Entry(String key, int line, int column, Node value) {
    /** Where the key stands. */
    public Place place() {
        return line == 0 ? Place.NONE : new Place(line, column);
    }
}
