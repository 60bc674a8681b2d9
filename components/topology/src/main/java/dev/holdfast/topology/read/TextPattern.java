package dev.holdfast.topology.read;

import java.util.regex.Pattern;

/** Matches regular expressions against texts that may come from anybody. */
final class TextPattern {
    /** Repeated groups cost Java's matcher a stack frame each; no name or address in a topology comes near this. */
    private static final int LONGEST = 2000;

    private TextPattern() {}

    static boolean matches(Pattern pattern, String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }
}
