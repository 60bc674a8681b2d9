package dev.holdfast.policies.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a value is a secret itself, where its name says that it is one, and not a switch, a path or a reference. */
public final class SecretValue {
    private static final Set<String> SWITCHES =
            Set.of("true", "false", "yes", "no", "on", "off", "none", "null", "nil", "enabled", "disabled");

    /** How stores of secrets are referred to in place of a value. */
    private static final List<String> STORES = List.of(
            "arn:",
            "vault:",
            "ref+",
            "op://",
            "sm://",
            "ssm:",
            "awssm:",
            "gcpsm:",
            "gcp:secretmanager:",
            "azurekv:",
            "akv:",
            "secret://",
            "secretref:",
            "projects/",
            "file:",
            "env:");

    private SecretValue() {}

    /** Whether a value is a secret where it has this name. */
    public static boolean isLiteral(SecretName name, String value) {
        String text = value.strip();
        if (name == SecretName.NONE || text.isEmpty() || isReference(text) || isPath(text) || isAddress(text)) {
            return false;
        }
        return switch (name) {
            case PASSWORD -> !isSwitch(text);
            case TOKEN -> !isSwitch(text) && !isNumber(text);
            default -> text.length() >= 8 && !isNumber(text) && text.chars().noneMatch(Character::isWhitespace);
        };
    }

    private static boolean isSwitch(String text) {
        return SWITCHES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@code $(NAME)}, {@code ${NAME}}, {@code $NAME}, {@code {{ … }}}, {@code <password>}, asterisks, or a store. */
    private static boolean isReference(String text) {
        if (text.contains("$(") || text.contains("${") || text.contains("{{")) {
            return true;
        }
        if (text.startsWith("$") && text.length() > 1 && Character.isLetter(text.charAt(1))) {
            return true;
        }
        if ((text.startsWith("<") && text.endsWith(">")) || text.chars().allMatch(c -> c == '*')) {
            return true;
        }
        for (String store : STORES) {
            if (text.startsWith(store)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPath(String text) {
        String path = text.startsWith("./") ? text.substring(1) : text;
        return path.startsWith("/")
                && path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0);
    }

    /** An address has no password here; one that has is found by {@link SecretText}. */
    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
}
