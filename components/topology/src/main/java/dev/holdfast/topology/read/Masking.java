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
    private static final Pattern KEY = Pattern.compile("(?<![\\w.-])([\\w.-]++)[\"']?\\s*+[:=]\\s*+");

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

    /** Marks what stands in a comment behind a name that sounds like a secret: no tree holds it. */
    static void comment(String line, BitSet masked) {
        int hash = line.indexOf('#');
        int value = hash < 0 ? -1 : value(line.substring(hash));
        if (value >= 0) {
            masked.set(line.codePointCount(0, hash) + value, line.codePointCount(0, line.length()));
        }
    }

    /** Returns where the value begins behind the first key whose name sounds like a secret; -1 if there is none. */
    static int value(String line) {
        Matcher keys = KEY.matcher(line);
        while (keys.find()) {
            if (Suspicion.of(keys.group(1))) {
                return line.codePointCount(0, keys.end());
            }
        }
        return -1;
    }
}
