package dev.holdfast.policies.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of a variable or a key says about its value. The words are those of Polaris (sensitiveContainerEnvVar) and kube-linter
 * (env-var-secret), looked for as whole words, so that {@code TOKENIZERS}, {@code TOKEN_URL} and {@code PASSWORD_MIN_LENGTH} name no
 * secret.
 */
public enum SecretName {
    /** No secret. */
    NONE,
    /** A secret word is in it, but not where it says what the value is: {@code SECRET_BLAH}. */
    PERHAPS,
    /** A token or key. */
    TOKEN,
    /** A password, which may also be a number. */
    PASSWORD;

    private static final Set<String> PASSWORDS = Set.of("password", "passwd", "pwd", "pass", "passphrase");
    private static final Set<String> TOKENS = Set.of("secret", "token", "bearer", "credential", "credentials");
    private static final List<String> PASSWORD_ENDINGS = List.of("password", "passwd", "passphrase");
    private static final List<String> TOKEN_ENDINGS =
            List.of("secret", "token", "apikey", "secretkey", "accesskey", "privatekey", "authkey");

    /** {@code api key} is a secret, {@code public key} and {@code sort key} are none. */
    private static final Set<String> KEYS_OF = Set.of(
            "api",
            "access",
            "private",
            "secret",
            "encryption",
            "signing",
            "master",
            "license",
            "account",
            "storage",
            "shared",
            "session",
            "hmac",
            "jwt",
            "auth",
            "azure",
            "batch",
            "client",
            "cli",
            "admin",
            "deploy",
            "webhook");

    /** What stands behind the word that counts: {@code API_KEY_BASE64}, {@code DB_PASSWORD_OLD}. */
    private static final Set<String> QUALIFIERS = Set.of(
            "value",
            "data",
            "content",
            "contents",
            "text",
            "string",
            "plain",
            "plaintext",
            "base64",
            "b64",
            "old",
            "new",
            "current",
            "previous",
            "primary",
            "secondary",
            "default",
            "prod",
            "production",
            "staging",
            "dev",
            "test",
            "live");

    private static final Set<String> HARMLESS = Set.of(
            "url",
            "urls",
            "uri",
            "uris",
            "endpoint",
            "endpoints",
            "address",
            "addr",
            "host",
            "hosts",
            "port",
            "file",
            "files",
            "filename",
            "path",
            "paths",
            "dir",
            "directory",
            "folder",
            "location",
            "mount",
            "name",
            "names",
            "id",
            "ids",
            "arn",
            "ref",
            "reference",
            "length",
            "len",
            "size",
            "count",
            "limit",
            "ttl",
            "expiry",
            "expiration",
            "expires",
            "expire",
            "age",
            "lifetime",
            "duration",
            "timeout",
            "interval",
            "seconds",
            "secs",
            "minutes",
            "mins",
            "hours",
            "days",
            "ms",
            "period",
            "type",
            "kind",
            "algorithm",
            "algo",
            "alg",
            "method",
            "mode",
            "policy",
            "header",
            "headers",
            "prefix",
            "suffix",
            "format",
            "field",
            "claim",
            "issuer",
            "iss",
            "audience",
            "aud",
            "subject",
            "scope",
            "scopes",
            "version",
            "enabled",
            "disabled",
            "required",
            "rotation",
            "rotate",
            "reset",
            "review",
            "provider",
            "store",
            "backend",
            "engine",
            "manager",
            "operator",
            "service",
            "controller",
            "bucket",
            "regex",
            "pattern",
            "param",
            "parameter",
            "env",
            "var",
            "variable",
            "namespace",
            "command",
            "cmd",
            "label",
            "placeholder",
            "hint",
            "user",
            "username",
            "login",
            "role",
            "rate",
            "budget",
            "window",
            "threads",
            "cache",
            "cost",
            "rounds",
            "iterations",
            "strength",
            "validator",
            "class",
            "group",
            "server",
            "key",
            "cookie",
            "source",
            "encoding",
            "authentication",
            "min",
            "max");

    /** Looks at a name. */
    public static SecretName of(String name) {
        if (!mentions(name, 0, name.length())) {
            return NONE;
        }
        List<String> words = words(name);
        while (words.size() > 1 && isQualifier(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty()) {
            return NONE;
        }
        String last = words.get(words.size() - 1);
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        if (PASSWORDS.contains(last) || endsWith(last, PASSWORD_ENDINGS)) {
            return PASSWORD;
        }
        if (TOKENS.contains(last)
                || endsWith(last, TOKEN_ENDINGS)
                || (last.equals("key")
                        && (KEYS_OF.contains(before) || words.get(0).equals("azure")))) {
            return TOKEN;
        }
        boolean inside = words.stream().anyMatch(word -> PASSWORDS.contains(word) || TOKENS.contains(word));
        return inside && !HARMLESS.contains(last) ? PERHAPS : NONE;
    }

    /**
     * Whether a part of a text contains what every name of a secret contains. Most names do not, and this is far quicker than to take them
     * apart.
     *
     * @param from the first character
     * @param to the one behind the last
     */
    static boolean mentions(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean here =
                    switch (text.charAt(i)) {
                        case 'p', 'P' -> is("pass", text, i, to) || is("pwd", text, i, to);
                        case 's', 'S' -> is("secret", text, i, to);
                        case 't', 'T' -> is("token", text, i, to);
                        case 'b', 'B' -> is("bearer", text, i, to);
                        case 'c', 'C' -> is("credential", text, i, to);
                        case 'k', 'K' -> is("key", text, i, to);
                        default -> false;
                    };
            if (here) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String root, String text, int from, int to) {
        return from + root.length() <= to && text.regionMatches(true, from, root, 0, root.length());
    }

    private static boolean isQualifier(String word) {
        return QUALIFIERS.contains(word) || word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean endsWith(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name in lower case: what is between other characters than letters and digits, and before a capital. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((end || hump) && i > start) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
            }
            if (end) {
                start = i + 1;
            } else if (hump) {
                start = i;
            }
        }
        return words;
    }
}
