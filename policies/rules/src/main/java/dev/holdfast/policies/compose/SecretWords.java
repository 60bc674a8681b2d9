package dev.holdfast.policies.compose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their names which variables hold secrets. */
public final class SecretWords {
    private static final Pattern SECRET = Pattern.compile(
            "(^|[_.-])(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|APIKEY|API_KEY|ACCESS_KEY|PRIVATE_KEY|SECRET_KEY|CREDENTIALS)S?$|PASSWORD$");

    /** {@code scheme://user:password@host}, with something for a password. */
    private static final Pattern ADDRESS = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/@\\s:]*:[^/@\\s]+@");

    /** What is written where a password is switched off or left for others. */
    private static final Set<String> NO_SECRETS = Set.of("true", "false", "yes", "no", "1", "0", "none", "null");

    private SecretWords() {}

    /** Whether variables with such a name hold secrets; those that end with {@code _FILE} hold paths. */
    public static boolean nameSecrets(String variable) {
        return SECRET.matcher(variable.toUpperCase(Locale.ROOT)).find();
    }

    /** Whether a value says where a secret is, and is none. */
    static boolean isReference(String value) {
        return value.startsWith("/run/secrets/") || NO_SECRETS.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Whether a value is an address with a password in it. */
    static boolean hasPassword(String value) {
        return ADDRESS.matcher(value).find();
    }
}
