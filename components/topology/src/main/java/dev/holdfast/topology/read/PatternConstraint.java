package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import dev.holdfast.topology.units.Quoted;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text is written.
 *
 * @param pattern what the whole text matches
 * @param message what that is in words that can stand behind "Write"
 */
record PatternConstraint(Pattern pattern, String message) implements Constraint {

    PatternConstraint(String regexp, String message) {
        this(Pattern.compile(regexp), message);
    }

    @Override
    public @Nullable InvalidValue check(Object value) {
        String text = value.toString();
        return TextPattern.matches(pattern, text)
                ? null
                : new InvalidValue(Quoted.of(text) + " has a form that is not allowed", message);
    }
}
