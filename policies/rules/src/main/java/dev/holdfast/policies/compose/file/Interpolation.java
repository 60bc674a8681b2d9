package dev.holdfast.policies.compose.file;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts values of variables into a text as <a href="https://docs.docker.com/reference/compose-file/interpolation/">Compose does</a>: {@code
 * $NAME}, {@code ${NAME}}, with {@code :-}, {@code -} for a default, {@code :?}, {@code ?} for a demand, {@code :+}, {@code +} for another
 * value, all of them nested; {@code $$} is a dollar sign. One that begins no variable is itself to Compose, and an error to a stack.
 */
final class Interpolation {
    private static final int DEEPEST = 20;

    private final Function<String, @Nullable String> variables;
    private final Heard unset;
    private final Dialect dialect;

    /** Hears of variables that have no value and no default. */
    interface Heard {
        void unset(String name, boolean braced, boolean glued);
    }

    /** A text is no template; the message says why, without the text: it may hold a secret. */
    static final class BadTemplate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadTemplate(String reason) {
            super(reason);
        }
    }

    Interpolation(Dialect dialect, Function<String, @Nullable String> variables, Heard unset) {
        this.dialect = dialect;
        this.variables = variables;
        this.unset = unset;
    }

    /**
     * The text with values for variables; those that are not set are marked by {@link Unset}.
     *
     * @throws BadTemplate where a dollar sign begins no variable
     */
    String of(String template) {
        return of(template, 0);
    }

    private String of(String template, int depth) {
        if (depth > DEEPEST) {
            throw new BadTemplate("variables are nested more than " + DEEPEST + " deep");
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c != '$') {
                out.append(c);
                at++;
            } else if (template.startsWith("$$", at)) {
                out.append('$');
                at += 2;
            } else if (template.startsWith("${", at)) {
                int close = closing(template, at + 1);
                out.append(braced(template.substring(at + 2, close), isGlued(template, at), depth));
                at = close + 1;
            } else {
                int end = nameEnd(template, at + 1);
                if (end == at + 1 && dialect == Dialect.COMPOSE) {
                    out.append('$');
                    at++;
                    continue;
                }
                if (end == at + 1) {
                    throw new BadTemplate("a dollar sign begins no variable; write $$ for a dollar sign");
                }
                String name = template.substring(at + 1, end);
                String value = variables.apply(name);
                if (value == null) {
                    unset.unset(name, false, isGlued(template, at));
                }
                out.append(value == null ? Unset.mark(name) : value);
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean isGlued(String template, int at) {
        return at > 0 && Character.isLetterOrDigit(template.charAt(at - 1));
    }

    /** The index of the brace that closes the one at an index. */
    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            if (template.charAt(i) == '{') {
                depth++;
            } else if (template.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        throw new BadTemplate("${ is not closed; write $${ for a dollar sign with a brace");
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end), end > from)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c, boolean digits) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (digits && c >= '0' && c <= '9');
    }

    private String braced(String body, boolean glued, int depth) {
        int end = nameEnd(body, 0);
        String name = body.substring(0, end);
        String operator = operator(body, end);
        if (end == 0 || operator == null) {
            throw new BadTemplate("between ${ and } stands no variable; write $${ for a dollar sign with a brace");
        }
        String value = variables.apply(name);
        String argument = body.substring(end + operator.length());
        boolean emptyCounts = !operator.startsWith(":");
        boolean there = value != null && (emptyCounts || !value.isEmpty());
        if (operator.endsWith("-")) {
            return there && value != null ? value : of(argument, depth + 1);
        }
        if (operator.endsWith("+")) {
            if (value == null) {
                return Unset.mark(name);
            }
            return there ? of(argument, depth + 1) : "";
        }
        if (operator.endsWith("?")) {
            if (value != null && !there) {
                throw new BadTemplate("the variable " + name + " is required, and .env sets it to nothing");
            }
            return value == null ? Unset.mark(name) : value;
        }
        if (value == null) {
            unset.unset(name, true, glued);
            return Unset.mark(name);
        }
        return value;
    }

    /** The operator behind a name, empty if there is none; null if something else stands there. */
    private static @Nullable String operator(String body, int at) {
        if (at == body.length()) {
            return "";
        }
        int length = body.charAt(at) == ':' ? 2 : 1;
        if (at + length > body.length() || "-?+".indexOf(body.charAt(at + length - 1)) < 0) {
            return null;
        }
        return body.substring(at, at + length);
    }
}
