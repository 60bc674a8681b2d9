package dev.holdfast.topology.yaml;

import java.util.List;

/**
 * Makes the values that are read. Places are lines and columns from 1; an end is the place behind the last character, for a list or mapping
 * in a block that of whatever stands next. Each method may throw {@link Beyond} at what only a reader of all YAML should tell of.
 *
 * @param <V> a value
 * @param <M> a mapping as it is put together
 */
public interface NodeMaker<V, M> {
    /** The text between two places of a document. */
    String text(String document, int from, int to);

    /** What a document without a value is. */
    V nothing();

    /** A value without quotes, which may be empty. */
    V plain(String text, int line, int column, int endColumn);

    /** A text in quotes. */
    V quoted(String text, int line, int column, int endColumn);

    /** A block of text behind {@code |}. */
    V block(String text, int line, int column, int endLine, int endColumn);

    /** A list; the maker owns the items. */
    V list(List<V> items, int line, int column, int endLine, int endColumn);

    /** Begins a mapping. */
    M mapping();

    /**
     * Adds an entry behind the others.
     *
     * @param quoted whether the key is in quotes
     * @throws Beyond if the key is there already, or may be none
     */
    void add(M mapping, String key, boolean quoted, int line, int column, int endColumn, V value);

    /** Ends a mapping. */
    V ended(M mapping, int line, int column, int endLine, int endColumn);
}
