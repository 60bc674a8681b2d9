package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One key of a secret that is kept elsewhere, written {@code NAME/KEY}. The secret itself never stands in a topology.
 *
 * @param name the name of the secret, a DNS name
 * @param key the key in it: letters, digits, {@code -}, {@code _} and {@code .}
 */
@Notation(regexp = "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?/[A-Za-z0-9._-]+$", examples = "node/key")
@Confidential
public record SecretKey(String name, String key) {
    private static final String FIX = "Write the name of the secret, a slash and its key, such as node/key.";

    /**
     * Checks both parts.
     *
     * @throws InvalidValue if one of them cannot name a secret; does not repeat it, since somebody may have written the
     *     secret itself
     */
    public SecretKey {
        if (!isName(name)) {
            throw new InvalidValue("does not begin with the name of a secret", FIX);
        }
        if (!isKey(key)) {
            throw new InvalidValue("does not end in a key of a secret", FIX);
        }
    }

    /**
     * Reads {@code NAME/KEY}.
     *
     * @throws InvalidValue if it is not written so; does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SecretKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash != text.lastIndexOf('/')) {
            throw new InvalidValue(InvalidValue.Concern.SECRET, "is not written NAME/KEY", FIX);
        }
        return new SecretKey(text.substring(0, slash), text.substring(slash + 1));
    }

    private static boolean isName(String name) {
        try {
            HostName.check(name);
            return true;
        } catch (InvalidValue wrong) {
            return false;
        }
    }

    private static boolean isKey(String key) {
        boolean well = !key.isEmpty() && key.length() <= 253 && !key.equals(".") && !key.startsWith("..");
        for (int i = 0; well && i < key.length(); i++) {
            char c = key.charAt(i);
            well = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0;
        }
        return well;
    }

    /** Returns it as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return name + "/" + key;
    }

    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretKey that && name.equals(that.name) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + key.hashCode();
    }
}
