package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a secret is kept, written {@code {secret: NAME/KEY}}. The secret itself never stands in a topology.
 *
 * @param secret the secret's name and the key in it, such as {@code node/key}
 */
@Confidential
public record SecretReference(@JsonProperty(required = true) SecretKey secret) {
    /**
     * Takes {@code NAME/KEY}.
     *
     * @throws InvalidValue if it is not written so; does not repeat it
     */
    public static SecretReference of(String text) {
        return new SecretReference(SecretKey.parse(text));
    }

    /** Returns the name of the secret. */
    public String name() {
        return secret.name();
    }

    /** Returns the key in the secret. */
    public String key() {
        return secret.key();
    }

    /** Returns it as it is written. */
    @Override
    public String toString() {
        return "{secret: " + secret + "}";
    }

    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretReference that && secret.equals(that.secret);
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }
}
