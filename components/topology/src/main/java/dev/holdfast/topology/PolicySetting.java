package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.holdfast.topology.units.AtLeastOne;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set for one policy. A plain word is its severity.
 *
 * @param severity how much it counts; as the profile says if left out
 * @param parameters its numbers, by name, 0 and more; {@code holdfast policies list} names them, with their units and defaults
 */
@AtLeastOne({"severity", "parameters"})
public record PolicySetting(
        @Nullable PolicySeverity severity,
        @Nullable @NotEmpty @KeyPattern(regexp = Names.PARAMETER, message = Names.PARAMETER_MEANING)
                Map<String, @Min(0) Long> parameters) {
    /** Binds the long form. */
    @JsonCreator
    public PolicySetting {}

    /**
     * The short form: a plain word.
     *
     * @param severity how much it counts
     * @return the same as {@code {severity: WORD}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PolicySetting counting(
            @Pattern(regexp = "^(error|warning|note|off)$", message = "error, warning, note or off") String severity) {
        return new PolicySetting(PolicySeverity.valueOf(severity.toUpperCase(Locale.ROOT)), null);
    }
}
