package dev.holdfast.topology.read;

/**
 * A place in a file.
 *
 * @param file the file's name, as it was given
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Location(String file, int line, int column) {
    /** Returns {@code FILE:LINE:COLUMN}, as editors and terminals link it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
