package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.SecretKey;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file that is put into the container. Plain text is its content.
 *
 * @param content the whole content, at most 262144 characters
 * @param secret a secret as {@code NAME/KEY} whose value is the content
 * @param mode permissions, four octal digits; {@code "0444"} if left out
 */
@ExactlyOne({"content", "secret"})
public record ConfigFile(
        @Nullable @Size(max = 262144) String content,
        @Nullable SecretKey secret,
        @Nullable @Pattern(regexp = "^0[0-7]{3}$", message = "four octal digits such as \"0440\"") String mode) {
    /** Binds the long form. */
    @JsonCreator
    public ConfigFile {}

    /**
     * The short form: plain text.
     *
     * @param content the whole content
     * @return the same as {@code {content: …}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConfigFile of(@Size(max = 262144) String content) {
        return new ConfigFile(content, null, null);
    }
}
