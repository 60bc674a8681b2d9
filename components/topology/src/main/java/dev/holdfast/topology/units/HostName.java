package dev.holdfast.topology.units;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The DNS name of one host, such as {@code rpc.metanode.example}; see RFC 1123, section 2.1. Addresses and wildcards
 * are none.
 *
 * @param value the name in lower case, without the final point; at most 253 characters
 */
@Notation(regexp = "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", examples = "api.example.com")
public record HostName(String value) implements Comparable<HostName> {
    private static final String FIX =
            "Write a name such as api.example.com: labels of a-z, 0-9 and inner -, at most 63 characters each.";

    /**
     * Checks the name.
     *
     * @throws InvalidValue if it is no host name
     */
    public HostName {
        check(value);
    }

    /**
     * Reads a host name.
     *
     * @throws InvalidValue if it is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HostName parse(String text) {
        return new HostName(text);
    }

    static void check(String name) {
        if (name.startsWith("*")) {
            throw new InvalidValue(Quoted.of(name) + " is a wildcard, but one host is needed here", FIX);
        }
        if (name.isEmpty() || name.length() > 253) {
            throw new InvalidValue("a host name has 1 to 253 characters, this has " + name.length(), FIX);
        }
        int from = 0;
        boolean numeric = false;
        while (from <= name.length()) {
            int point = name.indexOf('.', from);
            int end = point < 0 ? name.length() : point;
            numeric = checkLabel(name, from, end);
            from = end + 1;
        }
        if (numeric) {
            throw new InvalidValue(Quoted.of(name) + " ends in a number, as addresses do and names do not", FIX);
        }
    }

    /** Checks one label and tells whether it consists of digits. */
    private static boolean checkLabel(String name, int from, int end) {
        if (from == end || end - from > 63 || name.charAt(from) == '-' || name.charAt(end - 1) == '-') {
            throw new InvalidValue(Quoted.of(name) + " is no host name", FIX);
        }
        boolean numeric = true;
        for (int i = from; i < end; i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            numeric &= digit;
            if (c >= 'A' && c <= 'Z') {
                throw new InvalidValue(Quoted.of(name) + " has upper case letters", "Write it in lower case.");
            }
            if (!digit && c != '-' && (c < 'a' || c > 'z')) {
                throw new InvalidValue(Quoted.of(name) + " is no host name", FIX);
            }
        }
        return numeric;
    }

    @Override
    public int compareTo(HostName other) {
        return value.compareTo(other.value);
    }

    /** Returns the name. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }

    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HostName that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
