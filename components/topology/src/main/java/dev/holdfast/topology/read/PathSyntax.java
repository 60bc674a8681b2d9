package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import dev.holdfast.topology.units.Quoted;
import java.util.List;

/**
 * How a path is written: keys of letters, digits, {@code -}, {@code _} and {@code $} as they are, others in brackets as
 * JSON strings.
 */
final class PathSyntax {
    private static final String FIX = "Write a path such as services.validator.ports[0].name or files[\"/etc/a.b\"].";
    private static final String ESCAPED = "\"\\\n\t\r";
    private static final String ESCAPES = "\"\\ntr";

    private final String text;
    private int at;

    PathSyntax(String text) {
        this.text = text;
    }

    TopologyPath parse() {
        TopologyPath path = TopologyPath.root();
        while (at < text.length()) {
            if (text.charAt(at) == '[') {
                at++;
                path = at < text.length() && text.charAt(at) == '"' ? path.key(quoted()) : path.index(index());
                expect(']');
            } else {
                if (!path.isRoot()) {
                    expect('.');
                }
                path = path.key(bare());
            }
        }
        return path;
    }

    private String bare() {
        int from = at;
        while (at < text.length() && isBare(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw wrong();
        }
        return text.substring(from, at);
    }

    private int index() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean canonical = at == from + 1 || (at > from && at - from < 10 && text.charAt(from) != '0');
        if (!canonical) {
            throw wrong();
        }
        return Integer.parseInt(text.substring(from, at));
    }

    private String quoted() {
        StringBuilder key = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            key.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return key.toString();
    }

    private char escaped() {
        if (at < text.length() && text.charAt(at) == 'u' && at + 4 < text.length()) {
            String hex = text.substring(at + 1, at + 5);
            at += 5;
            try {
                return (char) Integer.parseUnsignedInt(hex, 16);
            } catch (NumberFormatException noHex) {
                throw wrong();
            }
        }
        int known = at < text.length() ? ESCAPES.indexOf(text.charAt(at++)) : -1;
        if (known < 0) {
            throw wrong();
        }
        return ESCAPED.charAt(known);
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw wrong();
        }
        at++;
    }

    private InvalidValue wrong() {
        return new InvalidValue(Quoted.of(text) + " is no path", FIX);
    }

    static String print(List<TopologyPath.Segment> segments) {
        StringBuilder path = new StringBuilder();
        for (TopologyPath.Segment segment : segments) {
            if (segment instanceof TopologyPath.Index index) {
                path.append('[').append(index.at()).append(']');
            } else if (segment instanceof TopologyPath.Key key) {
                printKey(path, key.name());
            }
        }
        return path.toString();
    }

    private static void printKey(StringBuilder path, String key) {
        if (isBare(key)) {
            path.append(path.isEmpty() ? "" : ".").append(key);
            return;
        }
        path.append("[\"");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            int known = ESCAPED.indexOf(c);
            if (known >= 0) {
                path.append('\\').append(ESCAPES.charAt(known));
            } else if (Quoted.disturbs(c)) {
                path.append("\\u").append(String.format("%04x", (int) c));
            } else {
                path.append(c);
            }
        }
        path.append("\"]");
    }

    private static boolean isBare(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!isBare(key.charAt(i))) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static boolean isBare(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '$';
    }
}
