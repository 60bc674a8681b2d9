package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a file of variables as <a href="https://docs.docker.com/reference/compose-file/services/#env_file-format">Compose does</a>: {@code
 * NAME=value}, comments, {@code export}, values in quotes over several lines, variables in values that are not in single quotes.
 */
final class DotEnv {
    private static final String ESCAPED = "abfnrtv\\\"$";
    private static final String MEANING = "\u0007\b\f\n\r\t\u000b\\\"$";

    private final SourceFile file;
    private final String text;
    private final Map<String, String> values = new HashMap<>();
    private int at;
    private int line = 1;

    private DotEnv(SourceFile file) {
        this.file = file;
        this.text = file.text().replace("\r\n", "\n").replace("\uFEFF", "");
    }

    /**
     * Reads a file.
     *
     * @throws BadDocument where a line is no variable; its message has no value in it
     */
    static Variables read(SourceFile file) {
        DotEnv reader = new DotEnv(file);
        while (reader.at < reader.text.length()) {
            reader.statement();
        }
        return new Variables(Map.copyOf(reader.values));
    }

    private BadDocument fault(String reason) {
        return new BadDocument(new Place(line, 1), file.name() + " line " + line + ": " + reason);
    }

    private void statement() {
        int end = lineEnd();
        String rest = text.substring(at, end).strip();
        if (rest.isEmpty() || rest.startsWith("#")) {
            next(end);
            return;
        }
        int equals = separator(end);
        if (equals < 0) {
            // A name alone is taken from the environment of the process, which is not looked at.
            checkName(rest);
            next(end);
            return;
        }
        String name = text.substring(at, equals).strip();
        if (name.startsWith("export ")) {
            name = name.substring("export ".length()).strip();
        }
        checkName(name);
        at = equals + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        values.put(name, value());
    }

    private int separator(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '=' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private void checkName(String name) {
        String bare =
                name.startsWith("export ") ? name.substring("export ".length()).strip() : name;
        for (int i = 0; i < bare.length(); i++) {
            if (!Character.isLetterOrDigit(bare.charAt(i)) && "_.-[]".indexOf(bare.charAt(i)) < 0) {
                throw fault("the name of a variable has a character that it may not have; write NAME=value");
            }
        }
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void next(int end) {
        at = end + 1;
        line++;
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            return quoted(quote);
        }
        int end = lineEnd();
        String value = text.substring(at, end);
        int comment = value.indexOf(" #");
        String bare = (comment < 0 ? value : value.substring(0, comment)).strip();
        String expanded = expanded(bare);
        next(end);
        return expanded;
    }

    private String quoted(char quote) {
        StringBuilder value = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(i + 1);
                int known = quote == '"' ? ESCAPED.indexOf(escaped) : -1;
                if (escaped == '$' && known >= 0) {
                    value.append("$$");
                } else if (known >= 0) {
                    value.append(MEANING.charAt(known));
                } else if (escaped == quote) {
                    value.append(quote);
                } else {
                    value.append('\\').append(escaped);
                }
                i++;
            } else {
                value.append(c);
            }
            i++;
        }
        if (i >= text.length()) {
            throw fault("a quote is not closed");
        }
        for (int k = at; k < i; k++) {
            line += text.charAt(k) == '\n' ? 1 : 0;
        }
        at = i + 1;
        next(lineEnd());
        return quote == '"' ? expanded(value.toString()) : value.toString();
    }

    private String expanded(String value) {
        try {
            return new Interpolation(Dialect.COMPOSE, values::get, (name, braced, glued) -> {}).of(value);
        } catch (Interpolation.BadTemplate bad) {
            throw fault(String.valueOf(bad.getMessage()));
        }
    }
}
