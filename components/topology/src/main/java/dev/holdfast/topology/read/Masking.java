package dev.holdfast.topology.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks what looks like a secret in a line of which nothing else is known. */
final class Masking {
    private static final String MASK = "***";

    private Masking() {}

    /** Masks what stands behind a key whose name sounds like a secret. */
    static String values(String line) {
        Matcher keys = Pattern.compile("[\\w.-]+(?=[\"']?\\s*[:=]\\s*\\S)").matcher(line);
        while (keys.find()) {
            if (Suspicion.of(keys.group())) {
                int value = keys.end();
                while ("\"' \t:=".indexOf(line.charAt(value)) >= 0) {
                    value++;
                }
                return line.substring(0, value) + MASK;
            }
        }
        return line;
    }

    /** Masks user and password in a URL. */
    static String userInfo(String text) {
        return text.contains("://") ? text.replaceAll("://[^/@\\s\"']*:[^/@\\s\"']*@", "://" + MASK + "@") : text;
    }
}
