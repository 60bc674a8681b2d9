package dev.holdfast.topology.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as manifests are mostly written: blocks by indentation, values on one line, blocks of text. That takes a small part of the time
 * of a reader of all YAML. What it takes, every such reader takes in the same way; of everything else it says that it does not know: of
 * anchors, tags, folded text, values over several lines, tabs, and whatever is not right.
 *
 * @param <V> what values are made into
 * @param <M> what mappings are put together in
 */
public final class PlainYaml<V, M> extends PlainScalars<V, M> {
    private PlainYaml(String text, Slice slice, NodeMaker<V, M> maker) {
        super(text, slice, maker);
    }

    /** What a document says; null where only a reader of all YAML can tell. */
    public static <V, M> @Nullable V read(String text, Slice slice, NodeMaker<V, M> maker) {
        try {
            return new PlainYaml<>(text, slice, maker).document();
        } catch (Beyond here) {
            return null;
        }
    }

    private V document() {
        toContent();
        if (at >= end) {
            return maker.nothing();
        }
        V root = isDash() ? list(1) : here() == '{' || here() == '[' ? ended(flow(1)) : map(1);
        if (at < end) {
            throw new Beyond();
        }
        return root;
    }

    private V ended(V value) {
        endLine();
        return value;
    }

    private V list(int depth) {
        int startLine = line;
        int column = indent();
        List<V> items = new ArrayList<>();
        while (indent() == column && isDash()) {
            at++;
            items.add(item(column, depth));
        }
        if (indent() > column) {
            throw new Beyond();
        }
        return maker.list(items, startLine, column, line, column(at));
    }

    private V item(int parent, int depth) {
        check(depth);
        int behind = column(at);
        int startLine = line;
        if (isRestEmpty()) {
            endLine();
            return indent() > parent ? nested(depth + 1) : maker.plain("", startLine, behind, behind);
        }
        skipSpaces();
        if (isDash()) {
            return list(depth + 1);
        }
        return isKey() ? map(depth + 1) : value(parent, depth);
    }

    private V nested(int depth) {
        check(depth);
        if (isDash()) {
            return list(depth);
        }
        return map(depth);
    }

    /** Whether a key stands here, and not a value. */
    private boolean isKey() {
        int before = at;
        if (isQuote()) {
            quoted();
        } else if (isPlainStart(at)) {
            at = plainEnd(false);
        } else {
            return false;
        }
        skipSpaces();
        boolean key = here() == ':' && (there(at + 1) == ' ' || there(at + 1) == '\n');
        at = before;
        return key;
    }

    private V map(int depth) {
        check(depth);
        int startLine = line;
        int column = indent();
        M mapping = maker.mapping();
        while (indent() == column) {
            if (isDash() || !isKey()) {
                throw new Beyond();
            }
            entry(mapping, column, depth);
        }
        if (indent() > column) {
            throw new Beyond();
        }
        return maker.ended(mapping, startLine, column, line, column(at));
    }

    private void entry(M mapping, int column, int depth) {
        int keyLine = line;
        boolean quoted = isQuote();
        String key = key(false);
        int to = column(at);
        at++;
        int behind = column(at);
        V value;
        if (isRestEmpty()) {
            endLine();
            boolean list = indent() == column && isDash();
            value = indent() > column || list ? nested(depth + 1) : maker.plain("", keyLine, behind, behind);
        } else {
            skipSpaces();
            value = value(column, depth);
        }
        maker.add(mapping, key, quoted, keyLine, column, to, value);
    }

    /** A value on the line of its key or dash; then on to the next line that says something. */
    private V value(int parent, int depth) {
        V value =
                switch (here()) {
                    case '|' -> block(parent);
                    case '"', '\'' -> ended(quotedNode());
                    case '[', '{' -> ended(flow(depth + 1));
                    default -> {
                        if (!isPlainStart(at)) {
                            throw new Beyond();
                        }
                        yield ended(plainNode(false));
                    }
                };
        if (indent() > parent) {
            throw new Beyond();
        }
        return value;
    }
}
