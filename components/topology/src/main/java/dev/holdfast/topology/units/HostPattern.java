package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A host name, or a wildcard for all names one label below another: {@code rpc.metanode.example} or {@code
 * *.metanode.example}.
 *
 * @param value the name in lower case, perhaps with a leading {@code *.}
 */
@Notation(
        regexp = "^([*][.])?[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
        examples = {"api.example.com", "*.example.com"})
public record HostPattern(String value) implements Comparable<HostPattern> {

    /**
     * Checks the name.
     *
     * @throws InvalidValue if what remains without a leading {@code *.} is no host name
     */
    public HostPattern {
        HostName.check(value.startsWith("*.") ? value.substring(2) : value);
    }

    /**
     * Reads a host name or a wildcard.
     *
     * @throws InvalidValue if it is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HostPattern parse(String text) {
        return new HostPattern(text);
    }

    /** Tells whether it stands for many names. */
    public boolean isWildcard() {
        return value.startsWith("*.");
    }

    /** Returns the name without a leading {@code *.}. */
    public HostName name() {
        return new HostName(isWildcard() ? value.substring(2) : value);
    }

    @Override
    public int compareTo(HostPattern other) {
        return value.compareTo(other.value);
    }

    /** Returns it as it is written. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
