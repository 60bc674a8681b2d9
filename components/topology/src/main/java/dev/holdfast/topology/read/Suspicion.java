package dev.holdfast.topology.read;

import java.util.List;
import java.util.Locale;

/**
 * Guesses from the name of a value whether it may be a secret. A wrong guess costs nothing but an excerpt with stars in
 * it.
 */
final class Suspicion {
    private static final List<String> WORDS = List.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "token",
            "credential",
            "apikey",
            "accesskey",
            "privatekey",
            "webhook",
            "slack",
            "deadmansswitch",
            "key");

    private Suspicion() {}

    static boolean of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        for (String word : WORDS) {
            // "key" alone is too common to look for inside of other words.
            if (word.equals("key") ? plain.endsWith(word) : plain.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
