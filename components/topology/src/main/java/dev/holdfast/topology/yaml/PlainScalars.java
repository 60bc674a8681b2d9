package dev.holdfast.topology.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Values that stand on one line, and blocks of text.
 *
 * @param <V> what values are made into
 * @param <M> what mappings are put together in
 */
class PlainScalars<V, M> extends PlainLines {
    private static final int DEEPEST = 60;
    private static final int LONGEST_KEY = 1000;
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`?:-";

    final NodeMaker<V, M> maker;

    PlainScalars(String text, Slice slice, NodeMaker<V, M> maker) {
        super(text, slice);
        this.maker = maker;
    }

    /** The text between two places, where each character stands for itself in every reader. */
    final String part(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSimple(text.charAt(i))) {
                throw new Beyond();
            }
        }
        return maker.text(text, from, to);
    }

    /** Whether a plain value may begin with what stands at a place. */
    final boolean isPlainStart(int place) {
        char first = there(place);
        if (INDICATORS.indexOf(first) < 0) {
            return first > ' ';
        }
        boolean open = first == '-' || first == '?' || first == ':';
        return open && there(place + 1) > ' ' && INDICATORS.indexOf(there(place + 1)) < 0;
    }

    /**
     * The end of the plain text that begins here: before a colon with a space, a comment, the end of the line. In a flow also before its
     * commas and brackets.
     */
    final int plainEnd(boolean flow) {
        int place = at;
        while (place < end) {
            char each = text.charAt(place);
            if (each == '\n'
                    || (each == ':' && isColonEnd(there(place + 1), flow))
                    || (each == '#' && text.charAt(place - 1) == ' ')
                    || (flow && ",[]{}".indexOf(each) >= 0)) {
                break;
            }
            place++;
        }
        int last = Math.min(place, end);
        while (last > at && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private static boolean isColonEnd(char next, boolean flow) {
        return next == ' ' || next == '\n' || (flow && ",[]{}".indexOf(next) >= 0);
    }

    /** A text without quotes; stands behind it afterwards. */
    final String plain(boolean flow) {
        int from = at;
        at = plainEnd(flow);
        return part(from, at);
    }

    final V plainNode(boolean flow) {
        int from = column(at);
        String plain = plain(flow);
        return maker.plain(plain, line, from, column(at));
    }

    final V quotedNode() {
        int from = column(at);
        String quoted = quoted();
        return maker.quoted(quoted, line, from, column(at));
    }

    final boolean isQuote() {
        return here() == '"' || here() == '\'';
    }

    /** A key, in quotes or without; stands behind it afterwards. Readers need not know longer ones. */
    final String key(boolean flow) {
        int from = at;
        boolean quoted = isQuote();
        String key = quoted ? quoted() : plain(flow);
        if (key.isEmpty() || (!quoted && key.equals("<<")) || at - from > LONGEST_KEY || here() != ':') {
            throw new Beyond();
        }
        return key;
    }

    /** A text in quotes that ends on its line; stands behind it afterwards. */
    final String quoted() {
        char quote = here();
        int from = at + 1;
        int place = from;
        while (there(place) != '\n') {
            char each = text.charAt(place);
            if (each == '\\' && quote == '"') {
                return escaped();
            }
            if (each == quote) {
                if (quote == '\'' && there(place + 1) == '\'') {
                    return escaped();
                }
                at = place + 1;
                return part(from, place);
            }
            place++;
        }
        throw new Beyond();
    }

    private String escaped() {
        char quote = here();
        StringBuilder value = new StringBuilder();
        int place = at + 1;
        while (there(place) != '\n') {
            char each = text.charAt(place);
            boolean twice = quote == '\'' && each == quote && there(place + 1) == quote;
            if (each == quote && !twice) {
                at = place + 1;
                return value.toString();
            }
            if (!isSimple(each)) {
                throw new Beyond();
            }
            if (each == '\\' && quote == '"') {
                value.append(escape(there(place + 1)));
                place++;
            } else {
                value.append(each);
                place += twice ? 1 : 0;
            }
            place++;
        }
        throw new Beyond();
    }

    private static char escape(char letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> throw new Beyond();
        };
    }

    /** Readers differ on what begins with a colon here. */
    private void checkPlainInFlow() {
        if (!isPlainStart(at) || here() == ':' || here() == '?') {
            throw new Beyond();
        }
    }

    static void check(int depth) {
        if (depth > DEEPEST) {
            throw new Beyond();
        }
    }

    /** A list or mapping in brackets, or a single value in them, on one line. */
    final V flow(int depth) {
        check(depth);
        return switch (here()) {
            case '"', '\'' -> quotedNode();
            case '[' -> flowList(depth);
            case '{' -> flowMap(depth);
            default -> {
                checkPlainInFlow();
                yield plainNode(true);
            }
        };
    }

    private V flowList(int depth) {
        int from = column(at);
        List<V> items = new ArrayList<>();
        at++;
        skipSpaces();
        while (here() != ']') {
            items.add(flow(depth + 1));
            toNext(']');
        }
        at++;
        return maker.list(items, line, from, line, column(at));
    }

    private V flowMap(int depth) {
        int from = column(at);
        M mapping = maker.mapping();
        at++;
        skipSpaces();
        while (here() != '}') {
            flowEntry(mapping, depth);
            toNext('}');
        }
        at++;
        return maker.ended(mapping, line, from, line, column(at));
    }

    /** Past a comma, if this is not the end. */
    private void toNext(char close) {
        skipSpaces();
        if (here() == ',') {
            at++;
            skipSpaces();
        } else if (here() != close) {
            throw new Beyond();
        }
    }

    private void flowEntry(M mapping, int depth) {
        int from = column(at);
        boolean quoted = isQuote();
        if (!quoted) {
            checkPlainInFlow();
        }
        String key = key(true);
        int to = column(at);
        if (there(at + 1) != ' ') {
            throw new Beyond();
        }
        at++;
        skipSpaces();
        if (here() == ',' || here() == '}') {
            throw new Beyond();
        }
        maker.add(mapping, key, quoted, line, from, to, flow(depth + 1));
    }

    /**
     * A block of text behind {@code |}.
     *
     * @param parent the column of the key or dash that it belongs to
     */
    final V block(int parent) {
        int startLine = line;
        int startColumn = column(at);
        char chomping = there(at + 1);
        at += chomping == '-' || chomping == '+' ? 2 : 1;
        skipSpaces();
        if (here() != '\n') {
            throw new Beyond();
        }
        at++;
        line++;
        StringBuilder value = new StringBuilder();
        int indent = -1;
        int pending = 0;
        while (at < end) {
            int from = at;
            while (there(at) == ' ') {
                at++;
            }
            boolean blank = here() == '\n' && (indent < 0 || at - from <= indent);
            if (blank) {
                if (indent < 0 && at > from) {
                    throw new Beyond();
                }
                pending++;
                at++;
                line++;
                continue;
            }
            int column = at - from;
            if (indent < 0 && column >= parent) {
                indent = column;
            }
            if (indent < 0 || column < indent) {
                if (column >= parent) {
                    throw new Beyond();
                }
                at = from;
                break;
            }
            value.append("\n".repeat(pending));
            pending = 0;
            int newline = text.indexOf('\n', at);
            at = newline < 0 || newline > end ? end : newline;
            appendLine(value, from + indent, at);
            pending = 1;
            at++;
            line++;
        }
        if (at > end) {
            throw new Beyond(); // readers differ on text whose last line has no end
        }
        int endLine = line;
        toContent();
        String tail = chomping == '-' ? "" : chomping == '+' ? "\n".repeat(pending) : value.isEmpty() ? "" : "\n";
        return maker.block(value.append(tail).toString(), startLine, startColumn, endLine, 1);
    }

    private void appendLine(StringBuilder value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSimple(text.charAt(i))) {
                throw new Beyond();
            }
        }
        value.append(text, from, to);
    }
}
