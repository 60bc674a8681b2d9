package dev.holdfast.blueprint.compose;

import org.jspecify.annotations.Nullable;

/**
 * The value of an environment variable; exactly one of both is there.
 *
 * @param text the value itself
 * @param variable the variable that Compose puts there when it reads the file
 */
public record EnvironmentText(@Nullable String text, @Nullable RequiredVariable variable) {
    /** A value that stands in the file. */
    public static EnvironmentText of(String text) {
        return new EnvironmentText(text, null);
    }

    /** A value that Compose puts there. */
    public static EnvironmentText of(RequiredVariable variable) {
        return new EnvironmentText(null, variable);
    }
}
