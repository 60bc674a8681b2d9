package dev.holdfast.topology.read.tree;

/**
 * From where to where something is written, in lines and columns from 1; columns count characters (code points).
 *
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line behind the last character
 * @param endColumn the column behind the last character
 */
public record Extent(int line, int column, int endLine, int endColumn) implements Comparable<Extent> {

    /** Returns the extent of a single place. */
    public static Extent at(int line, int column) {
        return new Extent(line, column, line, column);
    }

    /** Tells whether another extent begins at the same place. */
    public boolean beginsWith(Extent other) {
        return line == other.line && column == other.column;
    }

    /** Tells whether another extent begins within this one. */
    public boolean holds(Extent other) {
        boolean after = other.line > line || (other.line == line && other.column >= column);
        boolean before = other.line < endLine || (other.line == endLine && other.column < endColumn);
        return after && before;
    }

    @Override
    public int compareTo(Extent other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
