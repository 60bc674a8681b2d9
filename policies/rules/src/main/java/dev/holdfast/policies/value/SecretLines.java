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

    private SecretLines() {}

    /** Whether a file of this name holds settings. */
    public static boolean isSettings(String file) {
        return SETTINGS.stream().anyMatch(file::endsWith);
    }

    /** The lines of a file that set a secret. */
    public static List<Line> of(String text) {
        List<Line> found = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            int split = split(line);
            if (split > 0 && isSecret(line, split)) {
                found.add(new Line(number, unquoted(line.substring(0, split))));
            }
        }
        return found;
    }

    /** Where name and value part; -1 in a comment, and where there is none. */
    private static int split(String line) {
        String start = line.stripLeading();
        if (start.startsWith("#") || start.startsWith(";") || start.startsWith("//")) {
            return -1;
        }
        int equals = line.indexOf('=');
        int colon = line.indexOf(':');
        return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
    }

    private static boolean isSecret(String line, int split) {
        SecretName name = SecretName.of(unquoted(line.substring(0, split)));
        if (name != SecretName.TOKEN && name != SecretName.PASSWORD) {
            return false;
        }
        String value = unquoted(line.substring(split + 1));
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
