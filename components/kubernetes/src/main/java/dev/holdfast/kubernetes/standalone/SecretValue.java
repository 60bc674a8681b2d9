package dev.holdfast.kubernetes.standalone;

import com.pulumi.core.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is put into a secret of the component, and that the component refers to.
 *
 * @param secret what the secret is for; the last part of its name
 * @param key its key in the secret
 * @param value the value
 * @param place where the reference stands in what is written of the component, key by key
 * @param login whose password it is, if the secret has to name the user too
 */
public record SecretValue(String secret, String key, Output<String> value, List<String> place, @Nullable Login login) {
    /** Whose password a value is. */
    public enum Login {
        /** The user that services connect as. */
        USER,
        /** The administrator of the server. */
        ADMINISTRATOR
    }

    /** Takes a copy of the place. */
    public SecretValue {
        place = List.copyOf(place);
    }
}
