package dev.holdfast.templates.readback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as Holdfast prints it: block mappings and sequences, one scalar or list of scalars a line, literal blocks. That takes a twentieth of the time
 * of a reader of all YAML. What it takes, every such reader takes in the same way; of everything else it says that it does not know.
 */
final class PrintedYaml {
    private static final int LONGEST_KEY = 1000;

    private final String whole;
    private final char[] text;
    private final OpenParts parts = new OpenParts();
    private final List<KubernetesIdentity> documents = new ArrayList<>();
    private int at;

    private PrintedYaml(String text) {
        this.whole = text;
        this.text = text.toCharArray();
    }

    /** Returns one identity a document, in order; null where only a reader of all YAML can tell. */
    static @Nullable List<KubernetesIdentity> read(String text) {
        return text.endsWith("\n") ? new PrintedYaml(text).read() : null;
    }

    private @Nullable List<KubernetesIdentity> read() {
        boolean begun = false;
        while (at < text.length) {
            int column = ScalarScan.spaces(text, at, text.length) - at;
            at += column;
            if (text[at] == '\n') {
                at++;
            } else if (text[at] == '#') {
                at = ScalarScan.lineEnd(text, at);
            } else if (column == 0 && isMark()) {
                if (begun && !end()) {
                    return null;
                }
                parts.begin();
                at += 4;
                begun = true;
            } else {
                begun = true;
                at = line(column) ? at : ScalarScan.NONE;
            }
            if (at == ScalarScan.NONE) {
                return null;
            }
        }
        return begun && end() ? List.copyOf(documents) : null;
    }

    private boolean end() {
        documents.add(parts.identity());
        return parts.isWhole();
    }

    /** Whether this line is the three dashes that begin a document. */
    private boolean isMark() {
        return at + 3 < text.length
                && text[at] == '-'
                && text[at + 1] == '-'
                && text[at + 2] == '-'
                && text[at + 3] == '\n';
    }

    private boolean line(int indent) {
        int column = indent;
        while (text[at] == '-' && text[at + 1] == ' ') {
            if (!parts.item(column)) {
                return false;
            }
            at += 2;
            column += 2;
        }
        int from = at;
        int end = text[at] == '"' ? ScalarScan.quotedEnd(text, at) : ScalarScan.plainEnd(text, at);
        if (end == ScalarScan.NONE || text[end] != ':') {
            // A value stands behind its key or dash, never on a line of its own.
            return column > indent && value();
        }
        String key = end - from > LONGEST_KEY ? null : plainText(from, end);
        if (key == null || !parts.key(column, key)) {
            return false;
        }
        at = end + 1;
        if (text[at] == '\n') {
            at++;
            return true;
        }
        at++;
        return text[end + 1] == ' ' && value();
    }

    /** What a key or a name says; null for one with an escape. */
    private @Nullable String plainText(int from, int end) {
        if (text[from] != '"') {
            return whole.substring(from, end);
        }
        String inside = whole.substring(from + 1, end - 1);
        return inside.indexOf('\\') < 0 ? inside : null;
    }

    private boolean value() {
        return switch (text[at]) {
            case '|' -> !parts.isName() && block();
            case '{' -> empty('}');
            case '[' -> text[at + 1] == ']' ? empty(']') : !parts.isName() && list();
            case '"' -> scalar(ScalarScan.quotedEnd(text, at));
            default -> scalar(ScalarScan.plainEnd(text, at));
        };
    }

    private boolean scalar(int end) {
        if (end == ScalarScan.NONE || text[end] != '\n') {
            return false;
        }
        int from = at;
        at = end + 1;
        if (!parts.isName()) {
            return parts.value();
        }
        String name = plainText(from, end);
        return name != null && parts.name(name);
    }

    private boolean empty(char close) {
        boolean closed = text[at + 1] == close && text[at + 2] == '\n';
        at += 3;
        return closed && parts.value();
    }

    /** A list of scalars on one line. */
    private boolean list() {
        at++;
        int end = elementEnd();
        while (end != ScalarScan.NONE && text[end] == ',' && text[end + 1] == ' ') {
            at = end + 2;
            end = elementEnd();
        }
        at = end + 2;
        return end != ScalarScan.NONE && text[end] == ']' && text[end + 1] == '\n' && parts.value();
    }

    private int elementEnd() {
        return text[at] == '"' ? ScalarScan.quotedEnd(text, at) : ScalarScan.elementEnd(text, at);
    }

    private boolean block() {
        if (!parts.value()) {
            return false;
        }
        at++;
        boolean stated = text[at] == '2';
        at += stated ? 1 : 0;
        at += text[at] == '-' || text[at] == '+' ? 1 : 0;
        if (text[at] != '\n') {
            return false;
        }
        at = ScalarScan.blockEnd(text, at + 1, parts.blockIndent(), stated);
        return at != ScalarScan.NONE;
    }
}
