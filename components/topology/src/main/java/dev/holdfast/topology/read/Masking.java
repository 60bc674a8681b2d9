package dev.holdfast.topology.read;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a secret in a text of which nothing else is known.
 *
 * <p>The expressions give back nothing that they have taken, so that they take time in proportion to the text.
 */
final class Masking {
    private static final Pattern USER_INFO = Pattern.compile("://([^/@\\s\"':]*+:[^/@\\s\"']*+)@");
    private static final Pattern KEY = Pattern.compile("(?<![\\w.-])([\\w.-]++)[\"']?\\s*+[:=]\\s*+(?=\\S)");

    private Masking() {}

    /** Returns a text without users and passwords in URLs. */
    static String withoutUserInfo(String text) {
        return text.contains("://") ? USER_INFO.matcher(text).replaceAll("://***@") : text;
    }

    /** Marks users and passwords in URLs, by their places in characters (code points). */
    static void userInfo(String line, BitSet masked) {
        if (line.contains("://")) {
            Matcher urls = USER_INFO.matcher(line);
            while (urls.find()) {
                masked.set(line.codePointCount(0, urls.start(1)), line.codePointCount(0, urls.end(1)));
            }
        }
    }

    /** Marks what stands behind the first key whose name sounds like a secret, to the end of the line. */
    static void value(String line, BitSet masked) {
        Matcher keys = KEY.matcher(line);
        while (keys.find()) {
            if (Suspicion.of(keys.group(1))) {
                masked.set(line.codePointCount(0, keys.end()), line.codePointCount(0, line.length()));
                return;
            }
        }
    }
}
