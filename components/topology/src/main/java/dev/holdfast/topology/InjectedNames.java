package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of the variables that tell a service where to connect. A plain text is a prefix, from which the others follow.
 *
 * @param prefix the prefix: {@code STATE_DB} gives {@code STATE_DB_HOST}, {@code STATE_DB_PORT}, {@code STATE_DB_NAME}, {@code STATE_DB_USER}, {@code STATE_DB_PASSWORD}, and {@code STATE_DB_NODES} for a cluster
 * @param host variable for the host
 * @param port variable for the port
 * @param name variable for the database's name
 * @param user variable for the user
 * @param password variable for the password
 * @param nodes variable for all nodes of a Redis cluster, as host:port, separated by commas
 */
public record InjectedNames(
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String prefix,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String host,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String port,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String name,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String user,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String password,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String nodes) {
    /** Binds the long form. */
    @JsonCreator
    public InjectedNames {}

    /**
     * The short form: a prefix.
     *
     * @param prefix the prefix, a POSIX variable name
     * @return the same as {@code {prefix: …}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InjectedNames startingWith(
            @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String prefix) {
        return new InjectedNames(prefix, null, null, null, null, null, null);
    }
}
