package dev.holdfast.policies.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as a rule sees it. Looking into what is not there gives {@link AbsentNode}, never null, so that rules need not ask at each step.
 * What is not known yet (an output of Pulumi in a preview) throws {@link UnknownValue} when it is asked for what it is; the rule is
 * then undecided for its subject, neither kept nor broken.
 */
public abstract sealed class Node permits AbsentNode, ListNode, MapNode, ScalarNode, UnknownNode {
    private final int line;
    private final int column;

    Node(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** Where it begins; {@link Place#NONE} where it is in no file. */
    public final Place place() {
        return line == 0 ? Place.NONE : new Place(line, column);
    }

    /** The line on which it begins, from 1; 0 where it is in no file. */
    public final int line() {
        return line;
    }

    /** The column at which it begins, from 1; 0 where it is in no file. */
    public final int column() {
        return column;
    }

    /** The value of a key; absent where this is no mapping or has no such key. */
    public Node get(String key) {
        return AbsentNode.ABSENT;
    }

    /** The value at the end of a way of keys. */
    public final Node at(String... keys) {
        Node node = this;
        for (String key : keys) {
            node = node.get(key);
        }
        return node;
    }

    /** The deepest value on a way of keys that is there; this one if the first key has none. */
    public final Node nearest(String... keys) {
        Node deepest = this;
        Node node = this;
        for (String key : keys) {
            node = node.get(key);
            if (node.isAbsent()) {
                return deepest;
            }
            deepest = node;
        }
        return deepest;
    }

    /** The elements of a list; none where this is no list. */
    public List<Node> items() {
        return List.of();
    }

    /** The entries of a mapping in their order; none where this is no mapping. */
    public List<Entry> entries() {
        return List.of();
    }

    /** Whether there is a value, and it is not {@code null}. */
    public boolean isPresent() {
        return true;
    }

    /** Whether there is no value, or {@code null}. */
    public final boolean isAbsent() {
        return !isPresent();
    }

    /** Whether this is a mapping. */
    public boolean isMap() {
        return false;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return false;
    }

    /** What is written, of a single value; null of everything else, and of {@code null}. */
    public @Nullable String text() {
        return null;
    }

    /** What is written, of a single value; the given text otherwise. */
    public final String textOr(String otherwise) {
        String text = text();
        return text == null ? otherwise : text;
    }

    /** Whether a single value reads like this. */
    public final boolean is(String text) {
        return text.equals(text());
    }

    /** Whether this is a number or a boolean without quotes, or {@code null}: {@code 8080} and not {@code "8080"}. */
    public boolean isPlain() {
        return false;
    }

    /** A whole number; null where this is none, or one beyond 64 bits. */
    public @Nullable Long whole() {
        return null;
    }

    /** Whether this is {@code true}. */
    public boolean isTrue() {
        return false;
    }

    /** Whether this is {@code false}. */
    public boolean isFalse() {
        return false;
    }

    /** Whether this is a text whose lines stand in the file as they are, the first of them on the line below {@link #line}. */
    public boolean isBlock() {
        return false;
    }

    /** Whether the value is a secret, so that it may not be shown. */
    public boolean isSecret() {
        return false;
    }
}
