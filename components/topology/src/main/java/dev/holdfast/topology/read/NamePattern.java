package dev.holdfast.topology.read;

import dev.holdfast.topology.units.Quoted;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the keys of a map have to match. */
final class NamePattern {
    private final @Nullable Pattern pattern;
    private final String message;

    private NamePattern(@Nullable Pattern pattern, String message) {
        this.pattern = pattern;
        this.message = message;
    }

    /** Takes what a record states; null if every key is right. */
    static NamePattern of(@Nullable TextForm stated) {
        return stated == null ? new NamePattern(null, "") : of(stated.regexp(), stated.message());
    }

    /** Takes a regular expression, and what it means in words that can stand behind "Write". */
    static NamePattern of(String regexp, String message) {
        return new NamePattern(Pattern.compile(regexp), message);
    }

    void check(String name, Place place) {
        if (pattern != null && !TextPattern.matches(pattern, name)) {
            String reason = "the name " + Quoted.of(name) + " has a form that is not allowed";
            place.pass().add(FaultCode.BAD_FORM, place.at(), place.path(), reason, "Write " + message + ".");
        }
    }
}
