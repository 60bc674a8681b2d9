package dev.holdfast.templates.readback;

/**
 * Finds the ends of scalars as Holdfast prints them. A scalar that is YAML but written otherwise counts as none: {@link #NONE}.
 */
final class ScalarScan {
    /** No scalar as Holdfast prints them. */
    static final int NONE = -1;

    private static final int SIMPLE_ESCAPE = 2;
    private static final int UNICODE_ESCAPE = 6;
    private static final boolean[] PLAIN = plain();

    private ScalarScan() {}

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = '0'; c <= 'z'; c++) {
            plain[c] = isWord(c);
        }
        for (char c : "_-./@+=~^()*% :".toCharArray()) {
            plain[c] = true;
        }
        return plain;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Where a scalar without quotes ends: at the end of the line, or at a colon that makes a key of it. */
    static int plainEnd(char[] text, int from) {
        char first = text[from];
        if (!isWord(first) && first != '_' && first != '/' && !(first == '-' && isWord(text[from + 1]))) {
            return NONE;
        }
        int at = from;
        for (char c = first; c != '\n'; c = text[++at]) {
            if (c >= PLAIN.length || !PLAIN[c]) {
                return NONE;
            }
            if (c == ':' && (text[at + 1] == ' ' || text[at + 1] == '\n')) {
                break;
            }
        }
        return text[at - 1] == ' ' ? NONE : at;
    }

    /** Where a scalar without quotes and spaces ends that stands in a list on one line. */
    static int elementEnd(char[] text, int from) {
        int at = from;
        while (isWord(text[at]) || text[at] == '_' || (at > from && isInner(text[at]) && isWord(text[at + 1]))) {
            at++;
        }
        return at == from ? NONE : at;
    }

    /** Whether a character has no meaning between others. */
    private static boolean isInner(char c) {
        return c == '-' || c == '.' || c == '/' || c == ':' || c == '@';
    }

    /** Where a scalar in double quotes ends, behind the second of them. */
    static int quotedEnd(char[] text, int from) {
        int at = from + 1;
        while (text[at] != '"') {
            int length = text[at] == '\\' ? escape(text, at) : isPrintable(text[at]) ? 1 : 0;
            if (length == 0) {
                return NONE;
            }
            at += length;
        }
        return at + 1;
    }

    /** How long an escape is; 0 for one that is not printed. */
    private static int escape(char[] text, int at) {
        return switch (text[at + 1]) {
            case '"', '\\', 'n', 'r', 't' -> SIMPLE_ESCAPE;
            case 'u' -> isHex(text, at + SIMPLE_ESCAPE, at + UNICODE_ESCAPE) ? UNICODE_ESCAPE : 0;
            default -> 0;
        };
    }

    private static boolean isHex(char[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            // The array ends with a newline, so this stops before its end.
            if (Character.digit(text[at], 16) < 0 || text[at] >= 0x7F) {
                return false;
            }
        }
        // Half a surrogate pair is never printed.
        return !((text[from] == 'd' || text[from] == 'D') && Character.digit(text[from + 1], 16) >= 8);
    }

    /**
     * Where the lines of a literal block end: at the beginning of the first line that is not of the block.
     *
     * @param from the beginning of its first line
     * @param indent how far its lines are indented
     * @param stated whether its header says so; else its first line has to show it
     */
    static int blockEnd(char[] text, int from, int indent, boolean stated) {
        boolean shown = stated;
        boolean any = false;
        int at = from;
        while (at < text.length) {
            if (text[at] == '\n') {
                at++;
                continue;
            }
            int begin = spaces(text, at, indent);
            if (begin - at < indent) {
                return any && text[begin] != '\n' ? at : NONE;
            }
            if (!shown && (text[begin] == ' ' || text[begin] == '\n')) {
                return NONE;
            }
            shown = true;
            any = true;
            at = lineEnd(text, begin);
            if (at == NONE) {
                return NONE;
            }
        }
        return any ? at : NONE;
    }

    /** Where the spaces end that begin here, at most so many of them. */
    static int spaces(char[] text, int from, int most) {
        int at = from;
        while (at - from < most && text[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Where the next line begins, if this one holds only what is one and the same for every reader. */
    static int lineEnd(char[] text, int from) {
        int at = from;
        while (text[at] != '\n') {
            if (!isPrintable(text[at]) && text[at] != '\t') {
                return NONE;
            }
            at++;
        }
        return at + 1;
    }

    /** Whether the character is one and the same for every reader: no control, line break of old, mark or surrogate. */
    static boolean isPrintable(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < Character.MIN_SURROGATE && c != 0x2028 && c != 0x2029)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE && c != 0xFEFF);
    }
}
