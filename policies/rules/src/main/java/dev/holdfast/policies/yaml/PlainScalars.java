package dev.holdfast.policies.yaml;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Values that stand on one line, and blocks of text. */
class PlainScalars extends PlainLines {
    private static final int DEEPEST = 60;
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`?:-";

    private final TextCache cache;

    PlainScalars(String text, Slice slice, TextCache cache) {
        super(text, slice);
        this.cache = cache;
    }

    /** The text between two places, where each character stands for itself in every reader. */
    final String part(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSimple(text.charAt(i))) {
                throw new Beyond();
            }
        }
        return cache.get(text, from, to);
    }

    private static boolean isSimple(char each) {
        return (each >= ' ' && each < 0x7F) || (each > 0xA0 && each < 0x2028) || (each > 0x2029 && each < 0xD800);
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

    final ScalarNode plain(boolean flow) {
        int from = at;
        at = plainEnd(flow);
        return ScalarNode.plain(part(from, at), line, column(from));
    }

    final ScalarNode quotedNode() {
        int from = column(at);
        return ScalarNode.quoted(quoted(), line, from);
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
    private ScalarNode plainInFlow() {
        if (!isPlainStart(at) || here() == ':' || here() == '?') {
            throw new Beyond();
        }
        return plain(true);
    }

    /** A list or mapping in brackets, on one line. */
    final Node flow(int depth) {
        if (depth > DEEPEST) {
            throw new Beyond();
        }
        char open = here();
        if (open == '"' || open == '\'') {
            return quotedNode();
        }
        if (open != '[' && open != '{') {
            return plainInFlow();
        }
        int from = at;
        at++;
        List<Node> items = new ArrayList<>();
        MappingParts parts = new MappingParts();
        char close = open == '[' ? ']' : '}';
        skipSpaces();
        while (here() != close) {
            if (open == '[') {
                items.add(flow(depth + 1));
            } else {
                flowEntry(parts, depth);
            }
            skipSpaces();
            if (here() == ',') {
                at++;
                skipSpaces();
            } else if (here() != close) {
                throw new Beyond();
            }
        }
        at++;
        return open == '[' ? new ListNode(items, line, column(from)) : parts.node(line, column(from));
    }

    private void flowEntry(MappingParts parts, int depth) {
        int from = at;
        boolean quoted = here() == '"' || here() == '\'';
        String key = quoted ? quoted() : plainInFlow().textOr("null");
        if (here() != ':' || there(at + 1) != ' ' || isSpecial(key, quoted)) {
            throw new Beyond();
        }
        at++;
        skipSpaces();
        if (here() == ',' || here() == '}') {
            throw new Beyond();
        }
        add(parts, new Entry(key, line, column(from), flow(depth + 1)));
    }

    /** Whether a key is one that merges, or none. */
    static boolean isSpecial(String key, boolean quoted) {
        return key.isEmpty()
                || (!quoted && (key.equals("<<") || !ScalarNode.plain(key, 1, 1).isPresent()));
    }

    /** Adds an entry; what is written twice is a fault, which the other reader tells. */
    static void add(MappingParts parts, Entry entry) {
        if (parts.has(entry.key())) {
            throw new Beyond();
        }
        parts.add(entry);
    }

    /**
     * A block of text behind {@code |}.
     *
     * @param parent the column of the key or dash that it belongs to
     */
    final ScalarNode block(int parent) {
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
        toContent();
        String tail = chomping == '-' ? "" : chomping == '+' ? "\n".repeat(pending) : value.isEmpty() ? "" : "\n";
        return ScalarNode.block(value.append(tail).toString(), startLine, startColumn);
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
