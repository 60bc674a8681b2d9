package dev.holdfast.policies.monitoring.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an expression into words. */
final class Tokens {
    /** A variable of Grafana, which may be a part of a name. */
    private static final String VARIABLE = "(?:\\$\\{[^}]*}|\\$[a-zA-Z_][a-zA-Z0-9_]*|\\[\\[[a-zA-Z0-9_:]+]])";

    private static final Pattern WORD = Pattern.compile("(?<space>\\s+|#[^\\n]*)"
            + "|(?<variable>(?:[a-zA-Z_:][a-zA-Z0-9_:]*+)?+" + VARIABLE + "(?:[a-zA-Z0-9_]++|" + VARIABLE + ")*+)"
            + "|(?<duration>(?:[0-9]+(?:ms|[smhdwy])){1,7}(?![a-zA-Z0-9_]))"
            + "|(?<number>0[xX][0-9a-fA-F]+|(?:[0-9][0-9_]*\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
            + "|(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)"
            + "|(?<sign>=~|!~|!=|==|<=|>=|[-+*/%^<>=(){}\\[\\],:@])");

    private Tokens() {}

    static List<Token> of(String text) throws PromqlFault {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                int end = close(text, at);
                tokens.add(new Token(Token.Kind.TEXT, text.substring(at + 1, end), at));
                at = end + 1;
                continue;
            }
            // Elsewhere a colon is part of a name.
            if (c == ':' && inRange(tokens)) {
                tokens.add(new Token(Token.Kind.SIGN, ":", at));
                at++;
                continue;
            }
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new PromqlFault(at, "'" + c + "' means nothing here");
            }
            Token.Kind kind = kind(matcher);
            if (kind != Token.Kind.END) {
                tokens.add(new Token(kind, matcher.group(), at));
            }
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    /** Whether a bracket was opened before what was read last: {@code [5m}. */
    private static boolean inRange(List<Token> tokens) {
        return tokens.size() >= 2 && tokens.get(tokens.size() - 2).is("[");
    }

    /** What was found; the end for what is only between words. */
    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("variable") != null) {
            return Token.Kind.VARIABLE;
        }
        if (matcher.group("duration") != null) {
            return Token.Kind.DURATION;
        }
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        if (matcher.group("name") != null) {
            return Token.Kind.NAME;
        }
        return matcher.group("sign") != null ? Token.Kind.SIGN : Token.Kind.END;
    }

    private static int close(String text, int open) throws PromqlFault {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && quote != '`') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        throw new PromqlFault(open, "a quote is not closed");
    }
}
