package dev.holdfast.policies.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds secrets in a file of settings, line by line: {@code spring.datasource.password=…}, {@code password: …}. Programs and
 * texts are not looked at so, since there {@code token = next()} is no setting.
 */
public final class SecretLines {
    /**
     * A line that sets a secret.
     *
     * @param line from 1
     * @param name what it sets
     */
    public record Line(int line, String name) {}

    private static final List<String> SETTINGS =
            List.of(".properties", ".env", ".ini", ".conf", ".cfg", ".cnf", ".yaml", ".yml", ".json", ".toml");

    /** What a schema or an example has in the place of a value. */
    private static final Set<String> TYPES = Set.of(
            "string",
            "str",
            "text",
            "password",
            "token",
            "secret",
            "bearer",
            "basic",
            "required",
            "optional",
            "sensitive",
            "hidden",
            "masked",
            "file",
            "env",
            "scram-sha-256",
            "md5",
            "trust",
            "vault");

    /** Alone, these mostly name an object that holds the secret. */
    private static final Set<String> REFERENCES = Set.of("secret", "credential", "credentials");

    private SecretLines() {}

    /** Whether a file of this name holds settings. */
    public static boolean isSettings(String file) {
        return SETTINGS.stream().anyMatch(file::endsWith);
    }

    /** The lines of a file that set a secret. */
    public static List<Line> of(String text) {
        List<Line> found = new ArrayList<>(0);
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            number++;
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int split = split(text, start, end);
            if (split > start && SecretName.mentions(text, start, split)) {
                String name = unquoted(text.substring(start, split));
                if (isSecret(name, text.substring(split + 1, end))) {
                    found.add(new Line(number, name));
                }
            }
            start = end + 1;
        }
        return found;
    }

    /** Where name and value part; -1 in a comment, and where there is none. */
    private static int split(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (text.startsWith("#", i) || text.startsWith(";", i) || text.startsWith("//", i)) {
            return -1;
        }
        while (i < end) {
            if (text.charAt(i) == '=' || text.charAt(i) == ':') {
                return i;
            }
            i++;
        }
        return -1;
    }

    private static boolean isSecret(String written, String behind) {
        SecretName name = SecretName.of(written);
        if ((name != SecretName.TOKEN && name != SecretName.PASSWORD) || REFERENCES.contains(written)) {
            return false;
        }
        String value = unquoted(behind);
        boolean plain = value.chars().noneMatch(c -> Character.isWhitespace(c) || "()[]{}|>&*!".indexOf(c) >= 0);
        return plain && value.length() >= 4 && !TYPES.contains(value) && SecretValue.isLiteral(name, value);
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        if (bare.startsWith("- ")) {
            bare = bare.substring(2).strip();
        }
        if (bare.endsWith(",")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        boolean quoted = bare.length() > 1
                && (bare.startsWith("\"") || bare.startsWith("'"))
                && bare.charAt(bare.length() - 1) == bare.charAt(0);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
