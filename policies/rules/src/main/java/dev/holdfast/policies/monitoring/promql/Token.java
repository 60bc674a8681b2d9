package dev.holdfast.policies.monitoring.promql;

/**
 * A word of PromQL.
 *
 * @param kind what it is
 * @param text as it is written; of a text without its quotes
 * @param at the index of its first character
 */
record Token(Kind kind, String text, int at) {
    enum Kind {
        NAME,
        NUMBER,
        DURATION,
        TEXT,
        VARIABLE,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }
}
