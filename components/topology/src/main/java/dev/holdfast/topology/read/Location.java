package dev.holdfast.topology.read;

/**
 * A place in a file.
 *
 * @param file the file's name as the user gave it
 * @param line the line, from 1
 * @param column the column, from 1, in characters (code points)
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Returns it as compilers print it: {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
