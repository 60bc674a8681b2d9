package dev.holdfast.policies.nginx;

/** Finds the end of a block of Lua within a configuration: braces count, but not those in its texts and comments. */
final class LuaBlock {
    private final String text;
    private int at;

    /** A block that begins behind its opening brace. */
    LuaBlock(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** Behind its closing brace; -1 where it has none. */
    int end() {
        int open = 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '-' && text.startsWith("--", at)) {
                at += 2;
                if (!passLong()) {
                    pass('\n');
                }
            } else if (c == '"' || c == '\'') {
                at++;
                pass(c);
            } else if (c != '[' || !passLong()) {
                open += c == '{' ? 1 : c == '}' ? -1 : 0;
                at++;
                if (open == 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Passes over a text up to its end. */
    private void pass(char end) {
        while (at < text.length() && text.charAt(at) != end) {
            at += text.charAt(at) == '\\' && end != '\n' ? 2 : 1;
        }
        at++;
    }

    /** Passes over {@code [[…]]} or {@code [==[…]==]}, if that begins here. */
    private boolean passLong() {
        int level = at + 1;
        while (at < text.length() && text.charAt(at) == '[' && level < text.length() && text.charAt(level) == '=') {
            level++;
        }
        if (at >= text.length() || text.charAt(at) != '[' || level >= text.length() || text.charAt(level) != '[') {
            return false;
        }
        String close = "]" + "=".repeat(level - at - 1) + "]";
        int end = text.indexOf(close, level);
        at = end < 0 ? text.length() : end + close.length();
        return true;
    }
}
