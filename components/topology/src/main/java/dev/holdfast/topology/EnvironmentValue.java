package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.SecretKey;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of an environment variable: plain text, or a reference to a secret or to a fact about the replica.
 *
 * @param text plain text
 * @param secret a secret as {@code NAME/KEY}
 * @param instance a fact about the replica
 * @param env a variable of the environment in which the files are deployed
 */
@ExactlyOne({"text", "secret", "instance", "env"})
public record EnvironmentValue(
        @Nullable String text,
        @Nullable SecretKey secret,
        @Nullable InstanceField instance,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {
    /** Binds the long form. */
    @JsonCreator
    public EnvironmentValue {}

    /**
     * The short form: plain text.
     *
     * @param text the value
     * @return the same as {@code {text: …}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EnvironmentValue of(String text) {
        return new EnvironmentValue(text, null, null, null);
    }
}
